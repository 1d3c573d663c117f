package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * An article that is new or changed.
 *
 * <p>{@code IndexItemAdd}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class IndexItemAdd {
    /** {@code ItemID}, required. */
    @XmlElement(name = "ItemID", required = true)
    public @Nullable ItemID itemId;

    /** {@code ItemDetail}, required. */
    @XmlElement(name = "ItemDetail", required = true)
    public @Nullable ItemDetail itemDetail;

    /** {@code IndexItemDetail}, required. */
    @XmlElement(name = "IndexItemDetail", required = true)
    public @Nullable IndexItemDetail indexItemDetail;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * An article that is no longer offered.
 *
 * <p>{@code IndexItemDelete}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class IndexItemDelete {
    /** {@code ItemID}, required. */
    @XmlElement(name = "ItemID", required = true)
    public @Nullable ItemID itemId;
}

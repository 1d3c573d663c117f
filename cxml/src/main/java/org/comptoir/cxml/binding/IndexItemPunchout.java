package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * A place in the supplier's shop that a buyer finds in its own catalog.
 *
 * <p>{@code IndexItemPunchout}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class IndexItemPunchout {
    /** {@code ItemID}, required. */
    @XmlElement(name = "ItemID", required = true)
    public @Nullable ItemID itemId;

    /** {@code PunchoutDetail}, required. */
    @XmlElement(name = "PunchoutDetail", required = true)
    public @Nullable PunchoutDetail punchoutDetail;
}

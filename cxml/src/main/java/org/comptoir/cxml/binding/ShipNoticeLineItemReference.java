package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A line of a shipment.
 *
 * <p>{@code ShipNoticeLineItemReference}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipNoticeLineItemReference {
    /** {@code @shipNoticeLineNumber}, required, a whole number. */
    @XmlAttribute(required = true)
    public @Nullable String shipNoticeLineNumber;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * The number a carrier knows the shipment by.
 *
 * <p>{@code ShipmentIdentifier}, in the DTDs from 1.2.014.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipmentIdentifier {
    /** {@code @domain}, optional, in the DTDs from 1.2.050. */
    @XmlAttribute
    public @Nullable String domain;

    /** {@code @trackingNumberDate}, optional, date and time with offset, in the DTDs from 1.2.050. */
    @XmlAttribute
    public @Nullable String trackingNumberDate;

    /** {@code @trackingURL}, optional, an address, in the DTDs from 1.2.050. */
    @XmlAttribute(name = "trackingURL")
    public @Nullable String trackingUrl;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}

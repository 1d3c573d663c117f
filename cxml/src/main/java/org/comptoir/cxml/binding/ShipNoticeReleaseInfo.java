package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The shipment that was the last when a schedule was released.
 *
 * <p>{@code ShipNoticeReleaseInfo}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("(ShipNoticeReference | ShipNoticeIDInfo), UnitOfMeasure")
public class ShipNoticeReleaseInfo {
    /** {@code @receivedQuantity}, required, a decimal number. */
    @XmlAttribute(required = true)
    public @Nullable String receivedQuantity;

    /** {@code ShipNoticeReference}, one of a choice. */
    @XmlElement(name = "ShipNoticeReference")
    public @Nullable ShipNoticeReference shipNoticeReference;

    /** {@code ShipNoticeIDInfo}, one of a choice. */
    @XmlElement(name = "ShipNoticeIDInfo")
    public @Nullable ShipNoticeIDInfo shipNoticeIdInfo;

    /** {@code UnitOfMeasure}, required. */
    @XmlElement(name = "UnitOfMeasure", required = true)
    public @Nullable String unitOfMeasure;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The shipment that is charged.
 *
 * <p>{@code InvoiceDetailShipNoticeInfo}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ShipNoticeReference | ShipNoticeIDInfo")
public class InvoiceDetailShipNoticeInfo {
    /** {@code ShipNoticeReference}, one of a choice. */
    @XmlElement(name = "ShipNoticeReference")
    public @Nullable ShipNoticeReference shipNoticeReference;

    /** {@code ShipNoticeIDInfo}, one of a choice. */
    @XmlElement(name = "ShipNoticeIDInfo")
    public @Nullable ShipNoticeIDInfo shipNoticeIdInfo;
}

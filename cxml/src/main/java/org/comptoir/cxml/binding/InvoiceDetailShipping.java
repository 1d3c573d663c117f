package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where to where goods went: a contact with the role shipFrom and one with shipTo, and who carried them.
 *
 * <p>{@code InvoiceDetailShipping}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Contact, Contact+, (CarrierIdentifier+, ShipmentIdentifier+)?, DocumentReference?")
public class InvoiceDetailShipping {
    /** {@code @shippingDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String shippingDate;

    /** {@code Contact}, two or more. */
    @XmlElement(name = "Contact", required = true)
    @AtLeast(2)
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code CarrierIdentifier}, any number. */
    @XmlElement(name = "CarrierIdentifier")
    public final List<DomainId> carrierIdentifier = new ArrayList<>(0);

    /** {@code ShipmentIdentifier}, any number. */
    @XmlElement(name = "ShipmentIdentifier")
    public final List<ShipmentIdentifier> shipmentIdentifier = new ArrayList<>(0);

    /** {@code DocumentReference}, optional. */
    @XmlElement(name = "DocumentReference")
    public @Nullable DocumentReference documentReference;
}

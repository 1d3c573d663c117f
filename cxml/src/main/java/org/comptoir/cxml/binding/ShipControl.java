package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlElements;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One carrier of the shipment. The first has no start date, those after it take over later.
 *
 * <p>{@code ShipControl}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("CarrierIdentifier+, ShipmentIdentifier+, PackageIdentification?, (Route | "
        + "TransportInformation)*, Contact*, Comments*, Extrinsic*")
public class ShipControl {
    /** {@code @startDate}, optional, date and time with offset. */
    @XmlAttribute
    public @Nullable String startDate;

    /** {@code CarrierIdentifier}, one or more. */
    @XmlElement(name = "CarrierIdentifier", required = true)
    public final List<DomainId> carrierIdentifier = new ArrayList<>(0);

    /** {@code ShipmentIdentifier}, one or more. */
    @XmlElement(name = "ShipmentIdentifier", required = true)
    public final List<ShipmentIdentifier> shipmentIdentifier = new ArrayList<>(0);

    /** {@code PackageIdentification}, optional. */
    @XmlElement(name = "PackageIdentification")
    public @Nullable PackageIdentification packageIdentification;

    /** {@code Route}, {@code TransportInformation} in the order they came. */
    @XmlElements({
        @XmlElement(name = "Route", type = Route.class),
        @XmlElement(name = "TransportInformation", type = TransportInformation.class)
    })
    public final List<Object> routeOrTransportInformation = new ArrayList<>(0);

    /** {@code Contact}, any number. */
    @XmlElement(name = "Contact")
    public final List<Contact> contact = new ArrayList<>(0);

    /** {@code Comments}, any number. */
    @XmlElement(name = "Comments")
    public final List<Comments> comments = new ArrayList<>(0);

    /** {@code Extrinsic}, any number. */
    @XmlElement(name = "Extrinsic")
    public final List<Extrinsic> extrinsic = new ArrayList<>(0);
}

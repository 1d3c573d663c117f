package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the goods go. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShipTo {
    /** {@code Address}, required. */
    @XmlElement(name = "Address", required = true)
    public @Nullable Address address;

    /** {@code CarrierIdentifier}, any number. */
    @XmlElement(name = "CarrierIdentifier")
    public final List<DomainId> carrierIdentifier = new ArrayList<>(0);

    /** {@code TransportInformation}, any number. */
    @XmlElement(name = "TransportInformation")
    public final List<TransportInformation> transportInformation = new ArrayList<>(0);

    /** {@code IdReference}, any number. */
    @XmlElement(name = "IdReference")
    public final List<IdReference> idReference = new ArrayList<>(0);
}

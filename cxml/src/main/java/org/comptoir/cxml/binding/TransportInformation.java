package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** How the goods travel. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TransportInformation {
    /** {@code Route}, optional. */
    @XmlElement(name = "Route")
    public @Nullable Route route;

    /** {@code ShippingContractNumber}, optional. */
    @XmlElement(name = "ShippingContractNumber")
    public @Nullable String shippingContractNumber;

    /** {@code ShippingInstructions}, optional. */
    @XmlElement(name = "ShippingInstructions")
    public @Nullable ShippingInstructions shippingInstructions;
}

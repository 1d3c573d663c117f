package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** How the goods travel. */
@XmlAccessorType(XmlAccessType.FIELD)
public class TransportInformation {
    /** {@code ShippingContractNumber}, optional. */
    @XmlElement(name = "ShippingContractNumber")
    public String shippingContractNumber;

    /** {@code ShippingInstructions}, optional. */
    @XmlElement(name = "ShippingInstructions")
    public ShippingInstructions shippingInstructions;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** What the carrier must know. */
@XmlAccessorType(XmlAccessType.FIELD)
public class ShippingInstructions {
    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public Description description;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;

/** Which account bears which part of the price. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Distribution {
    /** {@code Accounting}, required. */
    @XmlElement(name = "Accounting", required = true)
    public Accounting accounting;

    /** {@code Charge}, required. */
    @XmlElement(name = "Charge", required = true)
    public Amount charge;
}

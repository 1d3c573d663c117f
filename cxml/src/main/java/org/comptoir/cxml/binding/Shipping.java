package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;

/** The cost of shipping. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Shipping {
    /** {@code @trackingDomain}, optional. */
    @XmlAttribute
    public String trackingDomain;

    /** {@code @trackingId}, optional. */
    @XmlAttribute
    public String trackingId;

    /** {@code @tracking}, optional. */
    @XmlAttribute
    public String tracking;

    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public Money money;

    /** {@code Description}, required. */
    @XmlElement(name = "Description", required = true)
    public Description description;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.comptoir.cxml.security.CardNumber;

/** A purchasing card. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PCard {
    /** {@code @number}, required. */
    @XmlAttribute(required = true)
    public CardNumber number;

    /** {@code @expiration}, required. */
    @XmlAttribute(required = true)
    public String expiration;

    /** {@code @name}, optional. */
    @XmlAttribute
    public String name;

    /** {@code PostalAddress}, optional. */
    @XmlElement(name = "PostalAddress")
    public PostalAddress postalAddress;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;

/** A named place of a company. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Address {
    /** {@code @isoCountryCode}, optional. */
    @XmlAttribute
    public String isoCountryCode;

    /** {@code @addressID}, optional. */
    @XmlAttribute(name = "addressID")
    public String addressId;

    /** {@code @addressIDDomain}, optional. */
    @XmlAttribute(name = "addressIDDomain")
    public String addressIdDomain;

    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public LocalizedText name;

    /** {@code PostalAddress}, optional. */
    @XmlElement(name = "PostalAddress")
    public PostalAddress postalAddress;

    /** {@code Email}, optional. */
    @XmlElement(name = "Email")
    public Email email;

    /** {@code Phone}, optional. */
    @XmlElement(name = "Phone")
    public Phone phone;

    /** {@code Fax}, optional. */
    @XmlElement(name = "Fax")
    public Fax fax;

    /** {@code URL}, optional. */
    @XmlElement(name = "URL")
    public URL url;
}

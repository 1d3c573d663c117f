package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/** A named place of a company. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Address {
    /** {@code @isoCountryCode}, optional. */
    @XmlAttribute
    public @Nullable String isoCountryCode;

    /** {@code @addressID}, optional. */
    @XmlAttribute(name = "addressID")
    public @Nullable String addressId;

    /** {@code @addressIDDomain}, optional. */
    @XmlAttribute(name = "addressIDDomain")
    public @Nullable String addressIdDomain;

    /** {@code Name}, required. */
    @XmlElement(name = "Name", required = true)
    public @Nullable LocalizedText name;

    /** {@code PostalAddress}, optional. */
    @XmlElement(name = "PostalAddress")
    public @Nullable PostalAddress postalAddress;

    /** {@code Email}, optional. */
    @XmlElement(name = "Email")
    public @Nullable Email email;

    /** {@code Phone}, optional. */
    @XmlElement(name = "Phone")
    public @Nullable Phone phone;

    /** {@code Fax}, optional. */
    @XmlElement(name = "Fax")
    public @Nullable Fax fax;

    /** {@code URL}, optional. */
    @XmlElement(name = "URL")
    public @Nullable URL url;
}

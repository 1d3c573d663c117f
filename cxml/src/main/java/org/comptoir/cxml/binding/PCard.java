package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.comptoir.cxml.security.CardNumber;
import org.jspecify.annotations.Nullable;

/** A purchasing card. */
@XmlAccessorType(XmlAccessType.FIELD)
public class PCard {
    /** {@code @number}, required. */
    @XmlAttribute(required = true)
    public @Nullable CardNumber number;

    /** {@code @expiration}, required. */
    @XmlAttribute(required = true)
    public @Nullable String expiration;

    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;

    /** {@code PostalAddress}, optional. */
    @XmlElement(name = "PostalAddress")
    public @Nullable PostalAddress postalAddress;
}

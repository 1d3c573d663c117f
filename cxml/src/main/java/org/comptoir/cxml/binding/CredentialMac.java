package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** A message authentication code in place of a shared secret. */
@XmlAccessorType(XmlAccessType.FIELD)
public class CredentialMac {
    /** {@code @type}, required. */
    @XmlAttribute(required = true)
    public @Nullable String type;

    /** {@code @algorithm}, required. */
    @XmlAttribute(required = true)
    public @Nullable String algorithm;

    /** {@code @creationDate}, required. */
    @XmlAttribute(required = true)
    public @Nullable String creationDate;

    /** {@code @expirationDate}, required. */
    @XmlAttribute(required = true)
    public @Nullable String expirationDate;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}

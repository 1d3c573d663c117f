package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.comptoir.cxml.security.SharedSecret;
import org.jspecify.annotations.Nullable;

/** Names a party and, in {@code Sender}, proves it. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Identity, (SharedSecret | DigitalSignature | CredentialMac)?")
public class Credential {
    /** {@code @domain}, required: the list the identity comes from, such as DUNS; compare without case. */
    @XmlAttribute(required = true)
    public @Nullable String domain;

    /** {@code @type}, optional: {@code marketplace} marks the market and not its member. */
    @XmlAttribute
    @Allowed("marketplace")
    public @Nullable String type;

    /** {@code Identity}, required. */
    @XmlElement(name = "Identity", required = true)
    public @Nullable Identity identity;

    /** {@code SharedSecret}, optional, one of a choice. */
    @XmlElement(name = "SharedSecret")
    public @Nullable SharedSecret sharedSecret;

    /** {@code DigitalSignature}, optional, one of a choice. */
    @XmlElement(name = "DigitalSignature")
    public @Nullable DigitalSignature digitalSignature;

    /** {@code CredentialMac}, optional, one of a choice. */
    @XmlElement(name = "CredentialMac")
    public @Nullable CredentialMac credentialMac;
}

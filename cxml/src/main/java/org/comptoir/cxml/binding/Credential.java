package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.comptoir.cxml.security.SharedSecret;

/** Names a party and, in {@code Sender}, proves it. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Credential {
    /** {@code @domain}, required: the list the identity comes from, such as DUNS; compare without case. */
    @XmlAttribute(required = true)
    public String domain;

    /** {@code @type}, optional: {@code marketplace} marks the market and not its member. */
    @XmlAttribute
    public String type;

    /** {@code Identity}, required. */
    @XmlElement(name = "Identity", required = true)
    public Identity identity;

    /** {@code SharedSecret}, optional, one of a choice. */
    @XmlElement(name = "SharedSecret")
    public SharedSecret sharedSecret;

    /** {@code DigitalSignature}, optional, one of a choice. */
    @XmlElement(name = "DigitalSignature")
    public DigitalSignature digitalSignature;

    /** {@code CredentialMac}, optional, one of a choice. */
    @XmlElement(name = "CredentialMac")
    public CredentialMac credentialMac;
}

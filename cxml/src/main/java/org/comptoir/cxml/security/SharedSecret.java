package org.comptoir.cxml.security;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * A secret that {@code Sender} shows to prove who it is. It never prints itself.
 *
 * <p>Immutable to its users; the field is open to the JAXB runtime only.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public final class SharedSecret {

    @XmlValue
    private String value;

    /** For the binding; holds the empty secret until it is filled. */
    SharedSecret() {
        this("");
    }

    private SharedSecret(String value) {
        this.value = Objects.requireNonNull(value, "shared secret");
    }

    public static SharedSecret of(String value) {
        return new SharedSecret(value);
    }

    /** The secret itself; for digests and for documents we send, never for a log. */
    public String reveal() {
        return value;
    }

    /** Compares in a time that depends on the length of this secret only; surrounding white space counts. */
    public boolean matches(SharedSecret expected) {
        return MessageDigest.isEqual(
                value.getBytes(StandardCharsets.UTF_8), expected.value.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "***";
    }
}

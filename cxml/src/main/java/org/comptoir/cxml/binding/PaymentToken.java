package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.comptoir.cxml.security.CardNumber;
import org.jspecify.annotations.Nullable;

/**
 * A card that is named by a token.
 *
 * <p>{@code PaymentToken}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentToken {
    /** {@code @number}, required. */
    @XmlAttribute(required = true)
    public @Nullable CardNumber number;

    /** {@code @expiration}, required, a date. */
    @XmlAttribute(required = true)
    public @Nullable String expiration;

    /** {@code @name}, optional. */
    @XmlAttribute
    public @Nullable String name;

    /** {@code @token}, required. */
    @XmlAttribute(required = true)
    public @Nullable CardNumber token;
}

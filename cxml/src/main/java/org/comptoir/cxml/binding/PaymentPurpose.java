package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * What a payment is for.
 *
 * <p>{@code PaymentPurpose}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentPurpose {
    /** {@code @code}, required. */
    @XmlAttribute(required = true)
    public @Nullable String code;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}

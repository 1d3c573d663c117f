package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/**
 * A code with its text.
 *
 * <p>Used for {@code TermsOfDeliveryCode}, {@code ShippingPaymentMethod}, {@code TransportTerms}.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class CodedText {
    /** {@code @value}, required: the code. */
    @XmlAttribute(required = true)
    public @Nullable String value;

    /** The text. */
    @XmlValue
    public @Nullable String text;
}

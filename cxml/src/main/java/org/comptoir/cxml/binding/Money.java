package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlValue;
import org.jspecify.annotations.Nullable;

/** An amount: decimal point, no thousands separator, no symbol. */
@XmlAccessorType(XmlAccessType.FIELD)
public class Money {
    /** {@code @currency}, required. */
    @XmlAttribute(required = true)
    public @Nullable String currency;

    /** {@code @alternateAmount}, optional. */
    @XmlAttribute
    public @Nullable String alternateAmount;

    /** {@code @alternateCurrency}, optional. */
    @XmlAttribute
    public @Nullable String alternateCurrency;

    /** The text. */
    @XmlValue
    public @Nullable String value;
}

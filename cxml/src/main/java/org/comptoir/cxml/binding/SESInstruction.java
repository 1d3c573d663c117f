package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether the buyer takes service sheets, and what may be changed.
 *
 * <p>{@code SESInstruction}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class SESInstruction {
    /** {@code @value}, required. One of {@code allowed}, {@code notAllowed}. */
    @XmlAttribute(required = true)
    @Allowed({"allowed", "notAllowed"})
    public @Nullable String value;

    /** {@code @unitPriceEditable}, optional. One of {@code yes}, {@code no}. */
    @XmlAttribute
    @Allowed({"yes", "no"})
    public @Nullable String unitPriceEditable;

    /** {@code Lower}, optional. */
    @XmlElement(name = "Lower")
    public @Nullable Limit lower;

    /** {@code Upper}, optional. */
    @XmlElement(name = "Upper")
    public @Nullable Limit upper;
}

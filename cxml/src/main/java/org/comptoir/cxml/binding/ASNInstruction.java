package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether the buyer takes ship notices.
 *
 * <p>{@code ASNInstruction}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class ASNInstruction {
    /** {@code @value}, required. One of {@code allowed}, {@code notAllowed}. */
    @XmlAttribute(required = true)
    @Allowed({"allowed", "notAllowed"})
    public @Nullable String value;

    /** {@code Lower}, optional. */
    @XmlElement(name = "Lower")
    public @Nullable Limit lower;

    /** {@code Upper}, optional. */
    @XmlElement(name = "Upper")
    public @Nullable Limit upper;
}

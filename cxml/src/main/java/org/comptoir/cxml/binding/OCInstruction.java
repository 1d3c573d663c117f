package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether the buyer takes confirmations, and when.
 *
 * <p>{@code OCInstruction}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class OCInstruction {
    /** {@code @value}, required. One of {@code allowed}, {@code notAllowed}, {@code requiredBeforeASN}. */
    @XmlAttribute(required = true)
    @Allowed({"allowed", "notAllowed", "requiredBeforeASN"})
    public @Nullable String value;

    /** {@code Lower}, optional. */
    @XmlElement(name = "Lower")
    public @Nullable Limit lower;

    /** {@code Upper}, optional. */
    @XmlElement(name = "Upper")
    public @Nullable Limit upper;
}

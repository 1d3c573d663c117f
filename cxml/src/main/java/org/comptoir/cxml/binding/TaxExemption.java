package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * Why no tax is due.
 *
 * <p>{@code TaxExemption}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class TaxExemption {
    /** {@code @exemptCode}, required. */
    @XmlAttribute(required = true)
    public @Nullable String exemptCode;

    /** {@code ExemptReason}, optional. */
    @XmlElement(name = "ExemptReason")
    public @Nullable LocalizedText exemptReason;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Whether prices are not yet final.
 *
 * <p>{@code TemporaryPrice}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class TemporaryPrice {
    /** {@code @value}, required. One of {@code yes}, {@code no}. */
    @XmlAttribute(required = true)
    @Allowed({"yes", "no"})
    public @Nullable String value;
}

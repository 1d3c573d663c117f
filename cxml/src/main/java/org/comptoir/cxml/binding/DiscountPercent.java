package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/** A discount in per cent. */
@XmlAccessorType(XmlAccessType.FIELD)
public class DiscountPercent {
    /** {@code @percent}, required, per cent. */
    @XmlAttribute(required = true)
    public @Nullable String percent;
}

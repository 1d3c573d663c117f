package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A share.
 *
 * <p>Used for {@code Percentage}, {@code DeductionPercent}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Percentage {
    /** {@code @percent}, required, per cent. */
    @XmlAttribute(required = true)
    public @Nullable String percent;
}

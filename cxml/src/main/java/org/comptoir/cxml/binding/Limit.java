package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * One end of what is tolerated.
 *
 * <p>Used for {@code Lower}, {@code Upper}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Limit {
    /** {@code Tolerances}, required. */
    @XmlElement(name = "Tolerances", required = true)
    public @Nullable Tolerances tolerances;
}

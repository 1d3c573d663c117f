package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * By how much a payment differs from what was charged.
 *
 * <p>{@code AdjustmentAmount}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class AdjustmentAmount {
    /** {@code @type}, optional. */
    @XmlAttribute
    public @Nullable String type;

    /** {@code Money}, required. */
    @XmlElement(name = "Money", required = true)
    public @Nullable Money money;

    /** {@code Description}, optional. */
    @XmlElement(name = "Description")
    public @Nullable Description description;

    /** {@code Modifications}, optional. */
    @XmlElement(name = "Modifications")
    public @Nullable Modifications modifications;
}

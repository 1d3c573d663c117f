package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How far a price may be off.
 *
 * <p>{@code PriceTolerance}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("Percentage | Money")
public class PriceTolerance {
    /** {@code Percentage}, one of a choice. */
    @XmlElement(name = "Percentage")
    public @Nullable Percentage percentage;

    /** {@code Money}, one of a choice. */
    @XmlElement(name = "Money")
    public @Nullable Money money;
}

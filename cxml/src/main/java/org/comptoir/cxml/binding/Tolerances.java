package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * How far a document may be off.
 *
 * <p>{@code Tolerances}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class Tolerances {
    /** {@code QuantityTolerance}, optional. */
    @XmlElement(name = "QuantityTolerance")
    public @Nullable QuantityTolerance quantityTolerance;

    /** {@code PriceTolerance}, optional. */
    @XmlElement(name = "PriceTolerance")
    public @Nullable PriceTolerance priceTolerance;

    /** {@code TimeTolerance}, optional. */
    @XmlElement(name = "TimeTolerance")
    public @Nullable TimeTolerance timeTolerance;
}

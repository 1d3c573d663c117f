package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What is taken off: an amount, a share, or what remains.
 *
 * <p>{@code AdditionalDeduction}, in the DTDs from 1.2.050.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("DeductionAmount | DeductionPercent | DeductedPrice")
public class AdditionalDeduction {
    /** {@code @type}, optional. */
    @XmlAttribute
    public @Nullable String type;

    /** {@code DeductionAmount}, one of a choice. */
    @XmlElement(name = "DeductionAmount")
    public @Nullable Amount deductionAmount;

    /** {@code DeductionPercent}, one of a choice. */
    @XmlElement(name = "DeductionPercent")
    public @Nullable Percentage deductionPercent;

    /** {@code DeductedPrice}, one of a choice. */
    @XmlElement(name = "DeductedPrice")
    public @Nullable Amount deductedPrice;
}

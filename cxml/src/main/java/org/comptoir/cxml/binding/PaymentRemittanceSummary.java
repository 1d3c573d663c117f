package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The sums of the payment.
 *
 * <p>{@code PaymentRemittanceSummary}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentRemittanceSummary {
    /** {@code NetAmount}, required. */
    @XmlElement(name = "NetAmount", required = true)
    public @Nullable Amount netAmount;

    /** {@code GrossAmount}, required. */
    @XmlElement(name = "GrossAmount", required = true)
    public @Nullable Amount grossAmount;

    /** {@code DiscountAmount}, optional. */
    @XmlElement(name = "DiscountAmount")
    public @Nullable Amount discountAmount;

    /** {@code AdjustmentAmount}, optional. */
    @XmlElement(name = "AdjustmentAmount")
    public @Nullable AdjustmentAmount adjustmentAmount;
}

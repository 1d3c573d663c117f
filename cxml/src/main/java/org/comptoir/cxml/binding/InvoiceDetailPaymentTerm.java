package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import org.jspecify.annotations.Nullable;

/**
 * When payment is due and what is taken off for paying sooner, older form.
 *
 * <p>{@code InvoiceDetailPaymentTerm}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailPaymentTerm {
    /** {@code @payInNumberOfDays}, required, days. */
    @XmlAttribute(required = true)
    public @Nullable String payInNumberOfDays;

    /** {@code @percentageRate}, required, per cent. */
    @XmlAttribute(required = true)
    public @Nullable String percentageRate;
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What is charged for one order, as a sum.
 *
 * <p>{@code InvoiceDetailHeaderOrder}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
public class InvoiceDetailHeaderOrder {
    /** {@code InvoiceDetailOrderInfo}, required. */
    @XmlElement(name = "InvoiceDetailOrderInfo", required = true)
    public @Nullable InvoiceDetailOrderInfo invoiceDetailOrderInfo;

    /** {@code InvoiceDetailOrderSummary}, required. */
    @XmlElement(name = "InvoiceDetailOrderSummary", required = true)
    public @Nullable InvoiceDetailOrderSummary invoiceDetailOrderSummary;
}

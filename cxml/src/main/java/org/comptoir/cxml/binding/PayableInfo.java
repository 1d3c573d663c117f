package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for.
 *
 * <p>{@code PayableInfo}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("PayableInvoiceInfo | PayableOrderInfo | PayableMasterAgreementInfo")
public class PayableInfo {
    /** {@code PayableInvoiceInfo}, one of a choice. */
    @XmlElement(name = "PayableInvoiceInfo")
    public @Nullable PayableInvoiceInfo payableInvoiceInfo;

    /** {@code PayableOrderInfo}, one of a choice. */
    @XmlElement(name = "PayableOrderInfo")
    public @Nullable PayableOrderInfo payableOrderInfo;

    /** {@code PayableMasterAgreementInfo}, one of a choice. */
    @XmlElement(name = "PayableMasterAgreementInfo")
    public @Nullable PayableMasterAgreementInfo payableMasterAgreementInfo;
}

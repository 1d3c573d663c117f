package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The invoice that was paid.
 *
 * <p>{@code PayableInvoiceInfo}, in the DTDs from 1.2.020.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("(InvoiceReference | InvoiceIDInfo), (PayableOrderInfo | PayableMasterAgreementInfo)?")
public class PayableInvoiceInfo {
    /** {@code InvoiceReference}, one of a choice. */
    @XmlElement(name = "InvoiceReference")
    public @Nullable InvoiceReference invoiceReference;

    /** {@code InvoiceIDInfo}, one of a choice. */
    @XmlElement(name = "InvoiceIDInfo")
    public @Nullable InvoiceIDInfo invoiceIdInfo;

    /** {@code PayableOrderInfo}, one of a choice. */
    @XmlElement(name = "PayableOrderInfo")
    public @Nullable PayableOrderInfo payableOrderInfo;

    /** {@code PayableMasterAgreementInfo}, one of a choice. */
    @XmlElement(name = "PayableMasterAgreementInfo")
    public @Nullable PayableMasterAgreementInfo payableMasterAgreementInfo;
}

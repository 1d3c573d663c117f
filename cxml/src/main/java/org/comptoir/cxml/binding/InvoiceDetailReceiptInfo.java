package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import org.jspecify.annotations.Nullable;

/**
 * The receipt that is charged.
 *
 * <p>{@code InvoiceDetailReceiptInfo}, in the DTDs from 1.2.071.
 */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ReceiptReference | ReceiptIDInfo")
public class InvoiceDetailReceiptInfo {
    /** {@code ReceiptReference}, one of a choice. */
    @XmlElement(name = "ReceiptReference")
    public @Nullable ReceiptReference receiptReference;

    /** {@code ReceiptIDInfo}, one of a choice. */
    @XmlElement(name = "ReceiptIDInfo")
    public @Nullable ReceiptIDInfo receiptIdInfo;
}

package org.comptoir.cxml;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The files the DTD of one version comes in. Each is whole by itself and knows the documents of its subject; they say
 * the same of everything they share.
 */
public enum DtdFile {
    CXML("cXML.dtd"),
    FULFILL("Fulfill.dtd"),
    INVOICE_DETAIL("InvoiceDetail.dtd"),
    PAYMENT_REMITTANCE("PaymentRemittance.dtd"),
    QUOTE("Quote.dtd"),
    CONTRACT("Contract.dtd"),
    LOGISTICS("Logistics.dtd");

    private static final Map<String, DtdFile> BY_DOCUMENT = new HashMap<>();

    static {
        FULFILL.knows("ConfirmationRequest", "ShipNoticeRequest", "ServiceEntryRequest", "SalesOrderRequest");
        FULFILL.knows("TimeCardInfoRequest", "TimeCardRequest", "ReceiptRequest", "OrderStatusRequest");
        FULFILL.knows("ComponentConsumptionRequest", "ProductReplenishmentMessage");
        INVOICE_DETAIL.knows("InvoiceDetailRequest");
        PAYMENT_REMITTANCE.knows("PaymentRemittanceRequest", "PaymentRemittanceStatusUpdateRequest");
        PAYMENT_REMITTANCE.knows("PaymentProposalRequest", "PaymentBatchRequest", "PaymentReceiptConfirmationRequest");
        PAYMENT_REMITTANCE.knows("TradeRequest", "ChargeFileRequest");
        QUOTE.knows("QuoteRequest", "QuoteMessage");
        CONTRACT.knows("ContractRequest", "ContractStatusUpdateRequest");
        LOGISTICS.knows("TransportRequest", "TransportConfirmation");
    }

    private final String fileName;

    DtdFile(String fileName) {
        this.fileName = fileName;
    }

    private void knows(String... documents) {
        for (String document : documents) {
            BY_DOCUMENT.put(document, this);
        }
    }

    /** Such as {@code Fulfill.dtd}. */
    public String fileName() {
        return fileName;
    }

    /**
     * {@return the file that knows a document; {@link #CXML} for any other}
     *
     * @param document name of the element inside Request or Message, or of a root element; null for none
     */
    public static DtdFile of(@Nullable String document) {
        return document == null ? CXML : BY_DOCUMENT.getOrDefault(document, CXML);
    }
}

package org.comptoir.cxml.binding;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAnyElement;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlSchemaType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks for something; the answer comes on the same connection. Holds exactly one of its elements. */
@XmlAccessorType(XmlAccessType.FIELD)
@Content("ProfileRequest | OrderRequest | PunchOutSetupRequest | StatusUpdateRequest | CopyRequest | "
        + "CatalogUploadRequest | ConfirmationRequest | ShipNoticeRequest | ReceiptRequest | "
        + "InvoiceDetailRequest | PaymentRemittanceRequest | MasterAgreementRequest")
public class Request {
    /** {@code @deploymentMode}, {@code production} when absent. One of {@code production}, {@code test}. */
    @XmlAttribute
    @Allowed({"production", "test"})
    public String deploymentMode = "production";

    /** {@code @Id}, optional: what a signature refers to. */
    @XmlAttribute(name = "Id")
    @XmlSchemaType(name = "ID")
    public @Nullable String id;

    /** {@code ProfileRequest}, one of a choice. */
    @XmlElement(name = "ProfileRequest")
    public @Nullable ProfileRequest profileRequest;

    /** {@code OrderRequest}, one of a choice. */
    @XmlElement(name = "OrderRequest")
    public @Nullable OrderRequest orderRequest;

    /** {@code PunchOutSetupRequest}, one of a choice. */
    @XmlElement(name = "PunchOutSetupRequest")
    public @Nullable PunchOutSetupRequest punchOutSetupRequest;

    /** {@code CatalogUploadRequest}, one of a choice. */
    @XmlElement(name = "CatalogUploadRequest")
    public @Nullable CatalogUploadRequest catalogUploadRequest;

    /** {@code StatusUpdateRequest}, one of a choice. */
    @XmlElement(name = "StatusUpdateRequest")
    public @Nullable StatusUpdateRequest statusUpdateRequest;

    /** {@code CopyRequest}, one of a choice. */
    @XmlElement(name = "CopyRequest")
    public @Nullable CopyRequest copyRequest;

    /** {@code ConfirmationRequest}, one of a choice. */
    @XmlElement(name = "ConfirmationRequest")
    public @Nullable ConfirmationRequest confirmationRequest;

    /** {@code ShipNoticeRequest}, one of a choice. */
    @XmlElement(name = "ShipNoticeRequest")
    public @Nullable ShipNoticeRequest shipNoticeRequest;

    /** {@code ReceiptRequest}, one of a choice. */
    @XmlElement(name = "ReceiptRequest")
    public @Nullable ReceiptRequest receiptRequest;

    /** {@code InvoiceDetailRequest}, one of a choice. */
    @XmlElement(name = "InvoiceDetailRequest")
    public @Nullable InvoiceDetailRequest invoiceDetailRequest;

    /** {@code PaymentRemittanceRequest}, one of a choice. */
    @XmlElement(name = "PaymentRemittanceRequest")
    public @Nullable PaymentRemittanceRequest paymentRemittanceRequest;

    /** A document of another kind, such as {@code QuoteRequest}, kept as it came; one of a choice. */
    @XmlAnyElement(XmlFragmentHandler.class)
    @Takes({
        "MasterAgreementRequest",
        "PurchaseRequisitionRequest",
        "ProviderSetupRequest",
        "GetPendingRequest",
        "SubscriptionListRequest",
        "SubscriptionContentRequest",
        "SupplierListRequest",
        "SupplierDataRequest",
        "SubscriptionStatusUpdateRequest",
        "AuthRequest",
        "DataRequest",
        "OrganizationDataRequest",
        "ApprovalRequest",
        "QualityNotificationRequest",
        "QualityInspectionRequest",
        "QualityInspectionResultRequest",
        "QualityInspectionDecisionRequest",
        "ServiceEntryRequest",
        "SalesOrderRequest",
        "TimeCardInfoRequest",
        "OrderStatusRequest",
        "TimeCardRequest",
        "ComponentConsumptionRequest",
        "PaymentRemittanceStatusUpdateRequest",
        "PaymentProposalRequest",
        "TradeRequest",
        "PaymentBatchRequest",
        "PaymentReceiptConfirmationRequest",
        "ChargeFileRequest",
        "QuoteRequest",
        "ContractRequest",
        "ContractStatusUpdateRequest",
        "TransportRequest",
        "TransportConfirmation"
    })
    public final List<XmlFragment> other = new ArrayList<>(0);
}

package org.comptoir.gateway.protocol.cxml;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.journal.inbox.ReceiveDocument;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlAnswer;
import org.comptoir.gateway.protocol.cxml.exchange.Received;
import org.comptoir.gateway.protocol.cxml.exchange.RequestHandler;
import org.comptoir.gateway.protocol.cxml.exchange.Texts;
import org.comptoir.gateway.protocol.cxml.kept.KeptRequestHandler;
import org.comptoir.gateway.protocol.cxml.order.OrderRequestHandler;
import org.comptoir.gateway.protocol.cxml.setup.SetupRequestHandler;

/** Which handler deals with which request: one table for every document a buyer's suite may send. */
@ApplicationScoped
class RequestTable {

    /** Requests of the standard that have no handler; the answer names them, so that nobody searches for a typing error. */
    private static final Set<String> KNOWN = Set.of(
            "ConfirmationRequest",
            "ShipNoticeRequest",
            "InvoiceDetailRequest",
            "ServiceEntryRequest",
            "SalesOrderRequest",
            "OrderStatusRequest",
            "TimeCardRequest",
            "TimeCardInfoRequest",
            "ComponentConsumptionRequest",
            "PaymentRemittanceStatusUpdateRequest",
            "CatalogUploadRequest",
            "CopyRequest",
            "MasterAgreementRequest",
            "PurchaseRequisitionRequest",
            "QuoteRequest",
            "ProviderSetupRequest",
            "GetPendingRequest",
            "DataRequest",
            "AuthRequest",
            "OrganizationDataRequest",
            "ApprovalRequest",
            "ContractRequest",
            "ContractStatusUpdateRequest",
            "QualityNotificationRequest",
            "QualityInspectionRequest",
            "QualityInspectionResultRequest",
            "QualityInspectionDecisionRequest",
            "SubscriptionListRequest",
            "SubscriptionContentRequest",
            "SubscriptionStatusUpdateRequest",
            "SupplierListRequest",
            "SupplierDataRequest");

    private static final String OTHER = "other";

    private final Map<String, RequestHandler> handlers = new LinkedHashMap<>();

    @Inject
    RequestTable(
            SetupRequestHandler setup,
            OrderRequestHandler order,
            ReceiveDocument receive,
            GatewaySettings settings,
            Clock clock) {
        String url = settings.publicUrl() + CxmlEndpoint.PATH;
        add(new ProfileRequestHandler(handlers.values(), url, clock.instant()));
        add(setup);
        add(order);
        KeptRequestHandler.NAMES.forEach(name -> add(new KeptRequestHandler(name, receive)));
    }

    private void add(RequestHandler handler) {
        handlers.put(handler.requestName(), handler);
    }

    protected RequestTable() {
        // for the CDI client proxy only
    }

    public RequestHandler.Judged handle(String requestName, Received received) {
        RequestHandler handler = handlers.get(requestName);
        return handler != null ? handler.handle(received) : RequestHandler.Judged.toKeep(unsupported(requestName));
    }

    private static CxmlAnswer unsupported(String requestName) {
        return CxmlAnswer.notImplemented(
                KNOWN.contains(requestName)
                        ? "%s is not supported here. ProfileRequest tells what is".formatted(requestName)
                        : "\"%s\" is no request of cXML. ProfileRequest tells what is taken here"
                                .formatted(Texts.cut(requestName, 80)));
    }

    /** The name itself if it is one of cXML: whatever strangers send, the metrics have few series. */
    public String label(String requestName) {
        return handlers.containsKey(requestName) || KNOWN.contains(requestName) ? requestName : OTHER;
    }
}

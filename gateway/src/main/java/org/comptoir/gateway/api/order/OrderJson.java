package org.comptoir.gateway.api.order;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.api.ConfirmationJson;
import org.comptoir.gateway.api.InvoiceJson;
import org.comptoir.gateway.api.MoneyJson;
import org.comptoir.gateway.api.ShipNoticeJson;
import org.comptoir.gateway.fulfilment.summary.Fulfilment;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.DecisionView;
import org.jspecify.annotations.Nullable;

/** Orders in the words of the API; what is absent is left out. */
public final class OrderJson {

    private OrderJson() {}

    /** One page, newest first. {@code next} is the address of the next page, absent on the last. */
    public record Page(List<Head> orders, @Nullable String next) {}

    public record Client(String number, String name) {}

    /** An order in a list; {@code href} is where it is whole. */
    public record Head(
            long id,
            String href,
            String orderNumber,
            @Nullable String version,
            String status,
            Client client,
            String connection,
            boolean test,
            OffsetDateTime orderedAt,
            Instant receivedAt,
            MoneyJson.Amount total,
            int lineCount,
            String type,
            boolean latest) {}

    /** An order whole. */
    public record Whole(
            Head order,
            String documentId,
            OrderLineJson.@Nullable Place shipTo,
            OrderLineJson.Place billTo,
            @Nullable String comments,
            Map<String, String> extrinsics,
            @Nullable JsonObject details,
            List<OrderLineJson.Line> lines,
            List<OrderStoryJson.Check> checks,
            List<OrderStoryJson.Difference> changes,
            List<OrderStoryJson.Version> versions,
            List<OrderStoryJson.Decision> decisions,
            List<OrderStoryJson.Handover> deliveries,
            List<ConfirmationJson> confirmations,
            List<JsonObject> shipNotices,
            List<JsonObject> invoices,
            List<OrderStoryJson.Handover> documentsBack,
            List<OrderStoryJson.File> attachments) {}

    static Head head(OrderHead order, String href) {
        return new Head(
                order.id(),
                href,
                order.orderNumber(),
                order.version().orElse(null),
                order.status().name(),
                new Client(order.clientNumber(), order.clientName()),
                order.connection(),
                order.test(),
                order.orderedAt(),
                order.receivedAt(),
                MoneyJson.amount(order.total()),
                order.lines(),
                order.revision().word(),
                order.latest());
    }

    /**
     * What others know of an order beside the order itself.
     *
     * @param handovers to core systems
     * @param back what goes back to the buyer
     */
    record Beside(
            List<DecisionView> decisions,
            Fulfilment fulfilment,
            List<OrderStoryJson.Handover> handovers,
            List<OrderStoryJson.Handover> back) {}

    static Whole whole(OrderView order, Beside beside, String href) {
        return new Whole(
                head(order.head(), href),
                order.documentId(),
                order.shipTo().map(OrderLineJson::place).orElse(null),
                OrderLineJson.place(order.billTo()),
                order.comments().orElse(null),
                order.extrinsics(),
                OrderLineJson.details(order.details()),
                order.lines().stream().map(OrderLineJson::line).toList(),
                order.findings().stream().map(OrderStoryJson::check).toList(),
                order.differences().stream().map(OrderStoryJson::difference).toList(),
                order.versions().stream()
                        .map(each -> OrderStoryJson.version(each, href.substring(0, href.lastIndexOf('/') + 1)))
                        .toList(),
                beside.decisions().stream().map(OrderStoryJson::decision).toList(),
                beside.handovers(),
                beside.fulfilment().confirmations().stream()
                        .map(ConfirmationJson::of)
                        .toList(),
                beside.fulfilment().shipNotices().stream()
                        .map(ShipNoticeJson::of)
                        .toList(),
                beside.fulfilment().invoices().stream().map(InvoiceJson::of).toList(),
                beside.back(),
                order.attachments().stream()
                        .map(attachment -> OrderStoryJson.file(attachment, href))
                        .toList());
    }
}

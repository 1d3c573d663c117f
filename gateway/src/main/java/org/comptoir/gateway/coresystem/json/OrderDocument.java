package org.comptoir.gateway.coresystem.json;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.coresystem.format.FormatContext;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.order.Address;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.order.OrderChange;
import org.comptoir.gateway.order.OrderDetails;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.Money;

/** Writes one {@code comptoir-order/1}. */
final class OrderDocument {

    private static final String FORMAT = "comptoir-order/1";

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final int USUAL_SIZE = 4_096;

    private final JsonGenerator json;
    private final FormatContext context;

    private OrderDocument(JsonGenerator json, FormatContext context) {
        this.json = json;
        this.context = context;
    }

    static byte[] write(OrderAccepted accepted, FormatContext context) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
        try (JsonGenerator generator = JSON.createGenerator(bytes)) {
            new OrderDocument(generator, context).order(accepted);
        }
        return bytes.toByteArray();
    }

    private void order(OrderAccepted accepted) {
        IncomingOrder order = accepted.order();
        json.writeStartObject();
        json.write("format", FORMAT);
        json.write("idempotencyKey", context.idempotencyKey());
        json.write("type", word(accepted.change().kind()));
        json.write("id", accepted.orderId());
        json.write("orderNumber", order.orderId());
        text("version", order.version());
        json.write("test", order.test());
        json.write("orderedAt", ISO_OFFSET_DATE_TIME.format(order.orderDate()));
        json.write("receivedAt", accepted.receivedAt().toString());
        client(order.connection());
        money("total", order.total());
        order.shipTo().ifPresent(address -> address("shipTo", address));
        address("billTo", order.billTo());
        text("comments", order.comments());
        extrinsics(order.extrinsics());
        details(order.details());
        json.writeStartArray("lines");
        order.lines().forEach(this::line);
        json.writeEnd();
        attachments(accepted);
        changes(accepted.change());
        json.writeEnd();
    }

    /** The document is whole; what differs is for readers who work by difference. */
    private void changes(OrderChange change) {
        if (change.kind() == OrderChange.Kind.NEW) {
            return;
        }
        change.before().flatMap(IncomingOrder::version).ifPresent(version -> json.write("replacesVersion", version));
        json.writeStartArray("changes");
        for (OrderChange.Told told : change.all()) {
            json.writeStartObject();
            if (told.line() > 0) {
                json.write("line", told.line());
            }
            json.write("effect", word(told.effect()));
            told.difference().ifPresent(difference -> {
                json.write("field", word(difference.field()));
                json.write("before", difference.before());
                json.write("after", difference.after());
            });
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Named and not contained: who wants the bytes fetches them with the token of the API. */
    private void attachments(OrderAccepted accepted) {
        List<Attachment> attachments = accepted.order().document().attachments();
        if (attachments.isEmpty()) {
            return;
        }
        json.writeStartArray("attachments");
        for (Attachment attachment : attachments) {
            KeptAttachment kept = attachment.kept();
            json.writeStartObject();
            json.write("number", kept.number());
            json.write("fileName", kept.fileName());
            text("sentAs", kept.sentAs());
            text("contentId", kept.contentId());
            json.write("contentType", kept.contentType());
            json.write("size", kept.size());
            json.write("sha256", kept.digest());
            json.write("href", context.attachment(accepted.orderId(), kept.number()));
            json.writeEnd();
        }
        json.writeEnd();
    }

    private void client(Connection connection) {
        json.writeStartObject("client");
        json.write("number", connection.client().number());
        json.write("name", connection.client().name());
        json.write("connection", connection.name());
        json.writeEnd();
    }

    private void line(IncomingLine line) {
        json.writeStartObject();
        json.write("number", line.number());
        json.write("supplierPartId", line.part().id().value());
        text("supplierPartAuxiliaryId", line.part().auxiliaryId());
        text("buyerPartId", line.buyerPart().map(part -> part.value()));
        json.write("quantity", line.quantity().toString());
        json.write("unit", line.unit().code());
        json.writeStartObject("unitPrice");
        json.write("amount", line.unitPrice().price().plainAmount());
        json.write("currency", line.unitPrice().price().currency().getCurrencyCode());
        json.write("basis", line.unitPrice().basis().toPlainString());
        json.writeEnd();
        money("lineTotal", line.unitPrice().lineTotal(line.quantity()));
        json.write("description", line.description());
        text("requestedDelivery", line.requestedDelivery().map(Object::toString));
        line.shipTo().ifPresent(address -> address("shipTo", address));
        text("comments", line.comments());
        extrinsics(line.extrinsics());
        details(line.details());
        json.writeEnd();
    }

    private void address(String name, Address address) {
        json.writeStartObject(name);
        text("id", address.id());
        text("name", address.name());
        texts("deliverTo", address.deliverTo());
        texts("streets", address.streets());
        text("postalCode", address.postalCode());
        text("city", address.city());
        text("state", address.state());
        text("countryCode", address.countryCode());
        text("email", address.email());
        text("phone", address.phone());
        json.writeEnd();
    }

    private void money(String name, Money money) {
        json.writeStartObject(name);
        json.write("amount", money.plainAmount());
        json.write("currency", money.currency().getCurrencyCode());
        json.writeEnd();
    }

    private void extrinsics(Map<String, String> extrinsics) {
        if (!extrinsics.isEmpty()) {
            json.writeStartObject("extrinsics");
            extrinsics.forEach(json::write);
            json.writeEnd();
        }
    }

    private void details(OrderDetails details) {
        if (!details.isEmpty()) {
            json.write("details", details.object());
        }
    }

    private void text(String name, Optional<String> value) {
        value.ifPresent(present -> json.write(name, present));
    }

    private void texts(String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeStartArray(name);
            values.forEach(json::write);
            json.writeEnd();
        }
    }
}

package org.comptoir.gateway.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.comptoir.gateway.fulfilment.invoice.BillJson;
import org.comptoir.gateway.fulfilment.invoice.Invoice;
import org.comptoir.gateway.fulfilment.invoice.Purpose;

/** Invoices and credit notes in the words of the API; what is absent is left out. */
public final class InvoiceJson {

    private InvoiceJson() {}

    /** All of an order, first to last. */
    public record All(List<JsonObject> invoices) {}

    public static JsonObject of(Invoice invoice) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", invoice.id())
                .add("order", invoice.orderId())
                .add("key", invoice.key())
                .add("number", invoice.number())
                .add("purpose", invoice.purpose() == Purpose.CREDIT_NOTE ? "creditNote" : "standard");
        invoice.creditFor().ifPresent(number -> json.add("creditFor", number));
        return json.addAll(Json.createObjectBuilder(BillJson.of(invoice.bill())))
                .add("remarks", Json.createArrayBuilder(invoice.remarks()))
                .addAll(ShipNoticeJson.tried(invoice.tried()))
                .add("by", invoice.actor())
                .add("receivedAt", invoice.receivedAt().toString())
                .build();
    }
}

package org.comptoir.gateway.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.comptoir.gateway.fulfilment.shipment.ShipNotice;
import org.comptoir.gateway.fulfilment.shipment.ShipStage;
import org.comptoir.gateway.fulfilment.shipment.ShipmentJson;

/** Ship notices in the words of the API; what is absent is left out. */
public final class ShipNoticeJson {

    private ShipNoticeJson() {}

    /** All of an order, first to last. */
    public record All(List<JsonObject> shipNotices) {}

    public static JsonObject of(ShipNotice notice) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", notice.id())
                .add("order", notice.orderId())
                .add("key", notice.key())
                .add("number", notice.number());
        if (notice.stage() == ShipStage.TAKEN_BACK) {
            json.add("operation", "delete");
        } else {
            json.add("operation", notice.replaces().isPresent() ? "update" : "new");
            json.add("type", notice.stage() == ShipStage.PLANNED ? "planned" : "actual");
        }
        return json.addAll(Json.createObjectBuilder(ShipmentJson.of(notice.shipment())))
                .addAll(tried(notice.tried()))
                .add("by", notice.actor())
                .add("receivedAt", notice.receivedAt().toString())
                .build();
    }

    /** Said only of what was, since no other word knows of a trial. */
    static JsonObjectBuilder tried(boolean tried) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        return tried ? json.add("tried", true) : json;
    }
}

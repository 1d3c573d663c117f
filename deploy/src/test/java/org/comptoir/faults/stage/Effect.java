package org.comptoir.faults.stage;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * An order as a core system has booked it.
 *
 * @param at its place among all effects of this core system, from 1
 * @param order which order version, as {@link Paper#key} says it
 */
public record Effect(long at, String idempotencyKey, String order, String content) {

    static final String CANCELLED = "cancelled";

    static Effect of(long at, String idempotencyKey, byte[] document) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(document))) {
            JsonObject order = reader.readObject();
            List<String> quantities = new ArrayList<>();
            String mark = "";
            for (JsonObject line : order.getJsonArray("lines").getValuesAs(JsonObject.class)) {
                quantities.add(line.getString("quantity"));
                mark = line.getString("description");
            }
            String key = String.join(
                    "|",
                    order.getJsonObject("client").getString("connection"),
                    order.getString("orderNumber"),
                    order.getString("version", ""));
            boolean cancelled = order.getString("type").equals("cancel");
            return new Effect(at, idempotencyKey, key, cancelled ? CANCELLED : content(quantities, mark));
        }
    }

    static String content(List<String> quantities, String mark) {
        return String.join(",", quantities) + " " + mark;
    }

    /** Of the order, whatever its version. */
    String number() {
        String[] parts = order.split("\\|", -1);
        return parts[0] + "|" + parts[1];
    }
}

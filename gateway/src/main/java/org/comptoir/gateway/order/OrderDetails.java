package org.comptoir.gateway.order;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;

/**
 * What a document says beside what we decide by, such as accounting, schedules, taxes and terms: handed on, never looked at.
 *
 * @param json an object as text; its members stand in {@code docs/protocol/mapping.md}
 */
public record OrderDetails(String json) {

    public static final OrderDetails NONE = new OrderDetails("{}");

    private static final JsonProvider JSON = JsonProvider.provider();

    public boolean isEmpty() {
        return json.equals(NONE.json);
    }

    public JsonObject object() {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}

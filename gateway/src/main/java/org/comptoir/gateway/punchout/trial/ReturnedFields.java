package org.comptoir.gateway.punchout.trial;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the shop posted when the cart was returned.
 *
 * @param connection whose buyer was played
 * @param fields of the form, in order
 */
public record ReturnedFields(long connection, Map<String, String> fields) {

    public ReturnedFields {
        fields = new LinkedHashMap<>(fields);
    }

    static String write(Map<String, String> fields) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        fields.forEach((name, value) -> all.add(name).add(value));
        return all.build().toString();
    }

    static Map<String, String> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            List<JsonString> all = reader.readArray().getValuesAs(JsonString.class);
            for (int i = 0; i + 1 < all.size(); i += 2) {
                fields.put(all.get(i).getString(), all.get(i + 1).getString());
            }
        }
        return fields;
    }
}

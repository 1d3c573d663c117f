package org.comptoir.gateway.order;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Addresses and extrinsics as the text columns hold them: parts of an order that are read whole and never searched. */
public final class StoredJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private StoredJson() {}

    public static String of(Address address) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            optional(json, "id", address.id());
            optional(json, "name", address.name());
            list(json, "deliverTo", address.deliverTo());
            list(json, "streets", address.streets());
            optional(json, "postalCode", address.postalCode());
            optional(json, "city", address.city());
            optional(json, "state", address.state());
            optional(json, "countryCode", address.countryCode());
            optional(json, "email", address.email());
            optional(json, "phone", address.phone());
            json.writeEnd();
        }
        return text.toString();
    }

    public static String of(Map<String, String> extrinsics) {
        if (extrinsics.isEmpty()) {
            return "{}";
        }
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            extrinsics.forEach(json::write);
            json.writeEnd();
        }
        return text.toString();
    }

    public static Address address(String text) {
        JsonObject json = read(text);
        return new Address(
                optional(json, "id"),
                optional(json, "name"),
                list(json, "deliverTo"),
                list(json, "streets"),
                optional(json, "postalCode"),
                optional(json, "city"),
                optional(json, "state"),
                optional(json, "countryCode"),
                optional(json, "email"),
                optional(json, "phone"));
    }

    public static Map<String, String> extrinsics(String text) {
        Map<String, String> extrinsics = new LinkedHashMap<>();
        JsonObject json = read(text);
        json.keySet().forEach(name -> extrinsics.put(name, json.getString(name)));
        return extrinsics;
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static void optional(JsonGenerator json, String name, Optional<String> value) {
        value.ifPresent(present -> json.write(name, present));
    }

    private static Optional<String> optional(JsonObject json, String name) {
        return json.containsKey(name) ? Optional.of(json.getString(name)) : Optional.empty();
    }

    private static void list(JsonGenerator json, String name, List<String> values) {
        if (!values.isEmpty()) {
            json.writeStartArray(name);
            values.forEach(json::write);
            json.writeEnd();
        }
    }

    private static List<String> list(JsonObject json, String name) {
        JsonArray values = json.getJsonArray(name);
        return values == null
                ? List.of()
                : values.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList();
    }
}

package org.comptoir.gateway.punchout;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import java.io.StringReader;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The Extrinsics of a setup request as one JSON object, in the order sent. */
public final class ExtrinsicsText {

    private static final String NONE = "{}";

    private ExtrinsicsText() {}

    static String write(Map<String, String> extrinsics) {
        if (extrinsics.isEmpty()) {
            return NONE;
        }
        JsonObjectBuilder object = Holder.WRITER.createObjectBuilder();
        extrinsics.forEach(object::add);
        return object.build().toString();
    }

    public static Map<String, String> read(String text) {
        if (text.equals(NONE)) {
            return Map.of();
        }
        try (JsonReader reader = Holder.READER.createReader(new StringReader(text))) {
            JsonObject object = reader.readObject();
            Map<String, String> extrinsics = new LinkedHashMap<>();
            object.keySet().forEach(name -> extrinsics.put(name, object.getString(name)));
            return Collections.unmodifiableMap(extrinsics);
        }
    }

    /** Looking the library up costs more than writing with it. */
    private static final class Holder {

        static final JsonBuilderFactory WRITER = Json.createBuilderFactory(Map.of());
        static final JsonReaderFactory READER = Json.createReaderFactory(Map.of());
    }
}

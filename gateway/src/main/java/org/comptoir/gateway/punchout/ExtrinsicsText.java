package org.comptoir.gateway.punchout;

import jakarta.json.Json;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;

/** The Extrinsics of a setup request as one JSON object, in the order sent. */
final class ExtrinsicsText {

    private ExtrinsicsText() {}

    static String write(Map<String, String> extrinsics) {
        if (extrinsics.isEmpty()) {
            return "{}";
        }
        JsonObjectBuilder object = Holder.JSON.createObjectBuilder();
        extrinsics.forEach(object::add);
        return object.build().toString();
    }

    /** Looking the library up costs more than writing with it. */
    private static final class Holder {

        static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());
    }
}

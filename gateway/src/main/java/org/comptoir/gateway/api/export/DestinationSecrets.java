package org.comptoir.gateway.api.export;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.comptoir.gateway.api.FieldProblem;

/** The secrets in a definition, which are kept apart and never told again. */
final class DestinationSecrets {

    private static final String DESTINATION = "destination";
    private static final String SECRETS = "secrets";

    private DestinationSecrets() {}

    /** What stands against how they are given; the words name no secret's value. */
    static Optional<FieldProblem> objection(JsonObject definition) {
        if (!(definition.get(DESTINATION) instanceof JsonObject destination) || !destination.containsKey(SECRETS)) {
            return Optional.empty();
        }
        boolean texts = destination.get(SECRETS) instanceof JsonObject given
                && given.values().stream().allMatch(JsonString.class::isInstance);
        return texts
                ? Optional.empty()
                : Optional.of(new FieldProblem("destination.secrets", "an object of texts by name is expected"));
    }

    static Map<String, String> of(JsonObject definition) {
        Map<String, String> secrets = new TreeMap<>();
        if (definition.get(DESTINATION) instanceof JsonObject destination
                && destination.get(SECRETS) instanceof JsonObject given) {
            for (Map.Entry<String, JsonValue> secret : given.entrySet()) {
                if (secret.getValue() instanceof JsonString text) {
                    secrets.put(secret.getKey(), text.getString());
                }
            }
        }
        return secrets;
    }

    static JsonObject without(JsonObject definition) {
        if (!(definition.get(DESTINATION) instanceof JsonObject destination)) {
            return definition;
        }
        return Json.createObjectBuilder(definition)
                .add(DESTINATION, Json.createObjectBuilder(destination).remove(SECRETS))
                .build();
    }
}

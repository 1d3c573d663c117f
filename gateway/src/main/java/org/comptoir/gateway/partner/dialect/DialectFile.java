package org.comptoir.gateway.partner.dialect;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One data file: what the suite is, and its rules, each with a value and the document it was learned from.
 *
 * @param about the suite's name for people
 */
record DialectFile(String about, Map<DialectRule, Sourced> rules) {

    private static final Set<String> PARTS = Set.of("about", "rules");
    private static final Set<String> PARTS_OF_A_RULE = Set.of("value", "source");
    private static final JsonReaderFactory JSON =
            Json.createReaderFactory(Map.of(JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    record Sourced(String value, String source) {}

    /**
     * Reads and checks a file.
     *
     * @throws IllegalArgumentException naming the file and the rule that is unknown, without a source, or cannot be
     */
    static DialectFile read(Tongue tongue, String file, InputStream content) {
        JsonObject json = object(file, content);
        only(PARTS, json, file);
        Map<DialectRule, Sourced> rules = new EnumMap<>(DialectRule.class);
        JsonValue listed = json.get("rules");
        if (!(listed instanceof JsonObject entries)) {
            throw new IllegalArgumentException("%s has no object \"rules\"; an empty one will do".formatted(file));
        }
        entries.forEach((key, value) -> rules.put(rule(tongue, file, key), sourced(tongue, file, key, value)));
        return new DialectFile(text(json, "about", file), rules);
    }

    private static JsonObject object(String file, InputStream content) {
        try (JsonReader reader = JSON.createReader(content)) {
            return reader.readObject();
        } catch (JsonException broken) {
            throw new IllegalArgumentException("%s is no JSON object: %s".formatted(file, broken.getMessage()), broken);
        }
    }

    private static DialectRule rule(Tongue tongue, String file, String key) {
        return DialectRule.find(key)
                .filter(rule -> rule.isOf(tongue))
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has rule %s, which does not exist there. Those that do stand in docs/protocol/dialects.md"
                                .formatted(file, key)));
    }

    private static Sourced sourced(Tongue tongue, String file, String key, JsonValue value) {
        String place = "%s, rule %s".formatted(file, key);
        if (!(value instanceof JsonObject rule)) {
            throw new IllegalArgumentException(place + ": expected is an object with value and source");
        }
        only(PARTS_OF_A_RULE, rule, place);
        Sourced sourced = new Sourced(text(rule, "value", place), text(rule, "source", place));
        try {
            rule(tongue, file, key).read(sourced.value);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
        }
        return sourced;
    }

    private static void only(Set<String> known, JsonObject object, String place) {
        Optional<String> unknown =
                object.keySet().stream().filter(key -> !known.contains(key)).findFirst();
        unknown.ifPresent(key -> {
            throw new IllegalArgumentException("%s has \"%s\", which means nothing".formatted(place, key));
        });
    }

    private static String text(JsonObject object, String key, String place) {
        if (object.get(key) instanceof JsonString text && !text.getString().isBlank()) {
            return text.getString();
        }
        throw new IllegalArgumentException("%s has no text \"%s\"".formatted(place, key));
    }
}

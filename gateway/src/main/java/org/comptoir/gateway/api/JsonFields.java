package org.comptoir.gateway.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads the fields of a JSON object and reports all that is wrong with them, each by its path; fields that nobody asked
 * for are refused at the end.
 */
public final class JsonFields {

    private static final int MOST = 100;

    private final JsonObject object;
    private final String path;
    private final List<FieldProblem> problems;
    private final Set<String> asked = new HashSet<>();

    private JsonFields(JsonObject object, String path, List<FieldProblem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    public static JsonFields of(JsonObject object, List<FieldProblem> problems) {
        return new JsonFields(object, "", problems);
    }

    /** A text or a number, read; empty where it is absent or wrong. */
    public <T> Optional<T> optional(String field, Function<String, T> read) {
        Optional<String> text = text(field);
        try {
            return text.map(read);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            add(field, wrong.getMessage() == null ? "can not be read" : wrong.getMessage());
            return Optional.empty();
        }
    }

    /** Like {@link #optional}, and absence is a problem. */
    public <T> Optional<T> required(String field, Function<String, T> read) {
        if (value(field).isEmpty()) {
            add(field, "is missing");
        }
        return optional(field, read);
    }

    /** True or false; empty where it is absent or neither. */
    public Optional<Boolean> flag(String field) {
        Optional<JsonValue> value = value(field);
        if (value.isPresent() && value.get() != JsonValue.TRUE && value.get() != JsonValue.FALSE) {
            add(field, "is neither true nor false");
            return Optional.empty();
        }
        return value.map(JsonValue.TRUE::equals);
    }

    /** Whether it is there at all. */
    public boolean has(String field) {
        return value(field).isPresent();
    }

    /** The object within; an empty one where it is absent. */
    public JsonFields within(String field) {
        Optional<JsonValue> value = value(field);
        if (value.isPresent() && !(value.get() instanceof JsonObject)) {
            add(field, "is no object");
        }
        JsonObject inner = value.filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .orElse(JsonValue.EMPTY_JSON_OBJECT);
        return new JsonFields(inner, path + field + ".", problems);
    }

    /** The objects of a list, in order; none where it is absent. */
    public List<JsonFields> each(String field) {
        List<JsonFields> items = new ArrayList<>();
        JsonArray array = array(field);
        for (int i = 0; i < array.size(); i++) {
            String place = "%s%s[%d]".formatted(path, field, i);
            if (array.get(i) instanceof JsonObject item) {
                items.add(new JsonFields(item, place + ".", problems));
            } else {
                report(place, "is no object");
            }
        }
        return items;
    }

    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (JsonValue value : array(field)) {
            if (value instanceof JsonString text) {
                texts.add(text.getString());
            } else {
                add(field, "holds something that is no text");
            }
        }
        return texts;
    }

    /** All fields with their texts, whatever their names. */
    public Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        object.keySet().forEach(field -> text(field).ifPresent(text -> all.put(field, text)));
        return all;
    }

    /** Reports every field nobody asked for. */
    public void nothingElse() {
        object.keySet().stream().filter(field -> !asked.contains(field)).forEach(field -> add(field, "is unknown"));
    }

    public void add(String field, String problem) {
        report(path + field, problem);
    }

    private void report(String place, String problem) {
        if (problems.size() < MOST) {
            problems.add(new FieldProblem(place, problem));
        }
    }

    private JsonArray array(String field) {
        Optional<JsonValue> value = value(field);
        if (value.isPresent() && !(value.get() instanceof JsonArray)) {
            add(field, "is no list");
        }
        return value.filter(JsonArray.class::isInstance)
                .map(JsonArray.class::cast)
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
    }

    private Optional<String> text(String field) {
        Optional<JsonValue> value = value(field);
        if (value.isPresent() && value.get() instanceof JsonString text) {
            return Optional.of(text.getString());
        }
        if (value.isPresent() && value.get() instanceof JsonNumber number) {
            return Optional.of(number.toString());
        }
        value.ifPresent(other -> add(field, "is neither a text nor a number"));
        return Optional.empty();
    }

    private Optional<JsonValue> value(String field) {
        asked.add(field);
        return Optional.ofNullable(object.get(field)).filter(value -> value != JsonValue.NULL);
    }
}

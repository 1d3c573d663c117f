package org.comptoir.gateway.console.exports;

import static java.util.stream.Collectors.joining;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.comptoir.gateway.partner.SupplierId;

/**
 * A publication's definition between its JSON and a form. What the form does not ask (columns, a rule pack of one's own, units,
 * further settings of the transport) stays as the API has put it.
 */
final class Definition {

    private static final String SENDER = "sender";
    private static final String DESTINATION = "destination";
    private static final String SETTINGS = "settings";
    private static final String UPLOAD = "cxml";
    private static final String FOLDER = "folder";
    private static final List<String> TEXTS = List.of(
            "client",
            "currency",
            "languages",
            "format",
            "rules",
            "changes",
            "withdrawAtMost",
            "taken",
            "everyMinutes",
            "activeFrom");
    private static final List<String> OF_SENDER = List.of("id", "domain", "catalog", "scheme", "schemeVersion");

    private final JsonObject before;

    /** @param json as it is kept; blank for a new one */
    Definition(String json) {
        if (json.isBlank()) {
            this.before = JsonValue.EMPTY_JSON_OBJECT;
            return;
        }
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            this.before = reader.readObject();
        }
    }

    /** What stands there now, under a form's names; empty where nothing does. */
    String value(String field) {
        if (field.startsWith("sender-")) {
            return text(object(before, SENDER), field.substring(SENDER.length() + 1));
        }
        if (field.startsWith("to-")) {
            return placed(field.substring("to-".length()));
        }
        return text(before, field);
    }

    private String placed(String name) {
        JsonObject destination = object(before, DESTINATION);
        String setting = text(object(destination, SETTINGS), name);
        String upload = text(object(destination, UPLOAD), name);
        String folder = name.equals(FOLDER) ? text(before, FOLDER) : "";
        return List.of(setting, upload, folder).stream()
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** Whether it is written by columns of its own, which only the API gives. */
    boolean hasColumns() {
        return before.containsKey("columns");
    }

    Place place() {
        JsonObject destination = object(before, DESTINATION);
        if (!object(destination, UPLOAD).isEmpty()) {
            return Place.CXML;
        }
        return Place.find(text(destination, "transport"))
                .orElse(text(before, FOLDER).isEmpty() ? Place.DOWNLOAD : Place.FOLDER);
    }

    /** Names the place itself, without secrets; empty for a file that is fetched here. */
    String where(SupplierId supplier) {
        return switch (place()) {
            case DOWNLOAD -> "";
            case FOLDER -> "GATEWAY_DATA/publications/%d/%s".formatted(supplier.value(), placed(FOLDER));
            case SFTP ->
                Stream.of(placed("host"), placed(FOLDER))
                        .filter(part -> !part.isEmpty())
                        .collect(joining("/"));
            case HTTP, CXML -> placed("url");
            case MAIL -> placed("to");
        };
    }

    /**
     * As the form wants it.
     *
     * @param typed a field's value by its name in the form; empty for nothing
     */
    String with(Place place, UnaryOperator<String> typed) {
        JsonObjectBuilder json = Json.createObjectBuilder(before).remove(FOLDER).remove(DESTINATION);
        TEXTS.forEach(name -> set(json, name, typed.apply(name)));
        json.add("leaveOut", !typed.apply("leaveOut").isEmpty());
        JsonObjectBuilder sender = Json.createObjectBuilder(object(before, SENDER));
        OF_SENDER.forEach(name -> set(sender, name, typed.apply(SENDER + "-" + name)));
        json.add(SENDER, sender);
        if (place == Place.FOLDER) {
            set(json, FOLDER, typed.apply("to-" + FOLDER));
        } else if (place != Place.DOWNLOAD) {
            json.add(DESTINATION, destination(place, typed));
        }
        return json.build().toString();
    }

    private JsonObjectBuilder destination(Place place, UnaryOperator<String> typed) {
        boolean same = place == place();
        JsonObject kept = same ? object(before, DESTINATION) : JsonValue.EMPTY_JSON_OBJECT;
        JsonObjectBuilder settings = Json.createObjectBuilder(object(kept, SETTINGS));
        JsonObjectBuilder upload = Json.createObjectBuilder(object(kept, UPLOAD));
        for (Place.Field field : place.fields()) {
            if (!field.isSecret()) {
                set(field.part() == Place.Part.UPLOAD ? upload : settings, field.name(), typed.apply(field.id()));
            }
        }
        JsonObjectBuilder destination =
                Json.createObjectBuilder().add("transport", place.transport()).add(SETTINGS, settings);
        return place == Place.CXML ? destination.add(UPLOAD, upload) : destination;
    }

    /** Secrets as they were typed; an empty field leaves the one there is. */
    static Map<String, String> secrets(Place place, UnaryOperator<String> typed) {
        Map<String, String> secrets = new TreeMap<>();
        for (Place.Field field : place.fields()) {
            if (field.isSecret() && !typed.apply(field.id()).isEmpty()) {
                secrets.put(field.name(), typed.apply(field.id()));
            }
        }
        return secrets;
    }

    private static void set(JsonObjectBuilder json, String name, String value) {
        if (value.isEmpty()) {
            json.remove(name);
        } else {
            json.add(name, value);
        }
    }

    private static JsonObject object(JsonObject in, String name) {
        return in.get(name) instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(JsonObject in, String name) {
        JsonValue value = in.get(name);
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }
}

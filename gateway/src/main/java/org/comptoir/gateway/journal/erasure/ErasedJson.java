package org.comptoir.gateway.journal.erasure;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * JSON without one person: their spellings in texts, of an object that names them also how they are reached, first and last name
 * where each has a member of its own. Names of members and numbers stay.
 */
final class ErasedJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    /** Objects below these speak of one person or place each. */
    private static final Set<String> OF_ONE = Set.of("contacts", "partners", "contact");

    private final Spellings spellings;

    private ErasedJson(Spellings spellings) {
        this.spellings = spellings;
    }

    /** Empty where the text is no JSON. */
    static Optional<String> of(String text, Spellings spellings) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonValue whole = reader.readValue();
            JsonValue left = new ErasedJson(spellings).left(whole, "");
            return Optional.of(left.equals(whole) ? text : left.toString());
        } catch (JsonException noJson) {
            return Optional.empty();
        }
    }

    private JsonValue left(JsonValue value, String field) {
        if (value instanceof JsonObject object) {
            return left(object, field);
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder left = JSON.createArrayBuilder();
            array.forEach(each -> left.add(left(each, field)));
            return left.build();
        }
        return value instanceof JsonString text ? text(text, field) : value;
    }

    private JsonValue text(JsonString text, String field) {
        String words = text.getString();
        if (FieldNames.isOfTrade(field)) {
            return text;
        }
        String left = spellings.isId(words) && (FieldNames.isOfPersons(field) || field.equals("identifier"))
                ? Spellings.MARK
                : spellings.without(words);
        return left.equals(words) ? text : JSON.createValue(left);
    }

    private JsonObject left(JsonObject object, String field) {
        List<String> whole = new ArrayList<>(names(object));
        JsonObjectBuilder first = JSON.createObjectBuilder();
        object.forEach((name, value) -> first.add(name, whole.contains(name) ? mark() : left(value, name)));
        JsonObject left = first.build();
        if (left.equals(object)) {
            return object;
        }
        boolean theirs = ownTexts(object);
        JsonObjectBuilder builder = JSON.createObjectBuilder();
        left.forEach((name, value) -> {
            boolean reaching = FieldNames.reaches(name) || (OF_ONE.contains(field) && name.equals("name"));
            builder.add(name, theirs && reaching ? marked(value) : value);
        });
        return builder.build();
    }

    /** Whether what changed is the object's own, not that of objects further in. */
    private boolean ownTexts(JsonObject object) {
        return object.entrySet().stream().anyMatch(each -> isTheirs(each.getValue(), each.getKey()));
    }

    private boolean isTheirs(JsonValue value, String field) {
        if (value instanceof JsonArray array) {
            return array.stream()
                    .anyMatch(each -> each instanceof JsonString text
                            && !text(text, field).equals(text));
        }
        return value instanceof JsonString text && !text(text, field).equals(text);
    }

    /** First and last name, where both are this person's. */
    private List<String> names(JsonObject object) {
        List<String> given = new ArrayList<>();
        List<String> family = new ArrayList<>();
        object.forEach((name, value) -> {
            if (value instanceof JsonString text) {
                if (FieldNames.isGivenName(name) && spellings.isGivenName(text.getString())) {
                    given.add(name);
                } else if (FieldNames.isFamilyName(name) && spellings.isFamilyName(text.getString())) {
                    family.add(name);
                }
            }
        });
        if (given.isEmpty() || family.isEmpty()) {
            return List.of();
        }
        given.addAll(family);
        return given;
    }

    private static JsonValue marked(JsonValue value) {
        if (value instanceof JsonArray array) {
            JsonArrayBuilder marks = JSON.createArrayBuilder();
            array.forEach(each -> marks.add(mark()));
            return marks.build();
        }
        return value instanceof JsonString ? mark() : value;
    }

    private static JsonValue mark() {
        return JSON.createValue(Spellings.MARK);
    }
}

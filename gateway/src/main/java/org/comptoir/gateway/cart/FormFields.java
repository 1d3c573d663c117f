package org.comptoir.gateway.cart;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;

/** The fields of a form as a JSON array of name, value, name, value …, in order. */
final class FormFields {

    private FormFields() {}

    static String write(List<ReturnForm.Field> fields) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        fields.forEach(field -> array.add(field.name()).add(field.value()));
        return array.build().toString();
    }

    static List<ReturnForm.Field> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonArray array = reader.readArray();
            List<JsonString> texts = array.getValuesAs(JsonString.class);
            return IntStream.range(0, texts.size() / 2)
                    .mapToObj(i -> new ReturnForm.Field(
                            texts.get(2 * i).getString(), texts.get(2 * i + 1).getString()))
                    .toList();
        }
    }
}

package org.comptoir.gateway.coresystem;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.comptoir.gateway.coresystem.setting.SettingValues;

/** Settings and routes as a column holds them: keys sorted, what is not said left out. */
final class TargetJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private TargetJson() {}

    static String write(SettingValues settings) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        settings.values().forEach(json::add);
        return json.build().toString();
    }

    static SettingValues settings(String json) {
        Map<String, String> values = new TreeMap<>();
        JsonObject object = read(json);
        object.keySet().forEach(name -> values.put(name, object.getString(name)));
        return new SettingValues(values);
    }

    static String write(TargetRoute route) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        texts(json, "clients", route.clients());
        texts(json, "sites", route.sites());
        texts(json, "families", route.families());
        route.from().ifPresent(amount -> json.add("from", amount.toPlainString()));
        route.below().ifPresent(amount -> json.add("below", amount.toPlainString()));
        route.currency().ifPresent(code -> json.add("currency", code));
        return json.build().toString();
    }

    static TargetRoute route(String json) {
        JsonObject object = read(json);
        return new TargetRoute(
                texts(object, "clients"),
                texts(object, "sites"),
                texts(object, "families"),
                text(object, "from").map(BigDecimal::new),
                text(object, "below").map(BigDecimal::new),
                text(object, "currency"));
    }

    private static void texts(JsonObjectBuilder json, String name, Set<String> texts) {
        if (!texts.isEmpty()) {
            JsonArrayBuilder array = JSON.createArrayBuilder();
            new TreeSet<>(texts).forEach(array::add);
            json.add(name, array);
        }
    }

    private static Set<String> texts(JsonObject object, String name) {
        Set<String> texts = new TreeSet<>();
        JsonArray array = object.getJsonArray(name);
        if (array != null) {
            array.getValuesAs(JsonString.class).forEach(text -> texts.add(text.getString()));
        }
        return texts;
    }

    private static Optional<String> text(JsonObject object, String name) {
        return Optional.ofNullable(object.getString(name, null));
    }

    private static JsonObject read(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}

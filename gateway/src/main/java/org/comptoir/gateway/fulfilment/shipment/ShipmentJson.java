package org.comptoir.gateway.fulfilment.shipment;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.fulfilment.LanguageTag;
import org.comptoir.kernel.Quantity;

/** A shipment as its column holds it and the API shows it: read whole and never searched. */
public final class ShipmentJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private ShipmentJson() {}

    public static JsonObject of(Shipment shipment) {
        JsonObjectBuilder json = JSON.createObjectBuilder();
        shipment.shippedAt().ifPresent(at -> json.add("shippedAt", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at)));
        shipment.deliveryDate().ifPresent(day -> json.add("deliveryDate", day.toString()));
        shipment.carrier().ifPresent(carrier -> {
            JsonObjectBuilder inner = JSON.createObjectBuilder().add("name", carrier.name());
            carrier.id().ifPresent(id -> inner.add("domain", id.domain()).add("id", id.value()));
            carrier.service().ifPresent(service -> inner.add("service", service));
            json.add("carrier", inner);
        });
        if (!shipment.trackingNumbers().isEmpty()) {
            json.add("trackingNumbers", array(shipment.trackingNumbers()));
        }
        if (shipment.whole()) {
            json.add("whole", true);
        }
        JsonArrayBuilder lines = JSON.createArrayBuilder();
        shipment.lines().forEach(line -> lines.add(line(line)));
        json.add("lines", lines);
        if (!shipment.comment().isEmpty()) {
            json.add("comment", shipment.comment());
        }
        shipment.language().ifPresent(language -> json.add("language", language.text()));
        return json.build();
    }

    private static JsonObjectBuilder line(ShippedLine line) {
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("number", line.number())
                .add("quantity", line.quantity().toString());
        line.batch().ifPresent(batch -> json.add("batch", batch));
        if (!line.serialNumbers().isEmpty()) {
            json.add("serialNumbers", array(line.serialNumbers()));
        }
        return json;
    }

    private static JsonArrayBuilder array(List<String> texts) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    static Shipment read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Shipment(
                    optional(json, "shippedAt", OffsetDateTime::parse),
                    optional(json, "deliveryDate", LocalDate::parse),
                    json.containsKey("carrier")
                            ? Optional.of(carrier(json.getJsonObject("carrier")))
                            : Optional.empty(),
                    texts(json, "trackingNumbers"),
                    json.getBoolean("whole", false),
                    json.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                            .map(ShipmentJson::line)
                            .toList(),
                    json.getString("comment", ""),
                    optional(json, "language", LanguageTag::new));
        }
    }

    private static Carrier carrier(JsonObject json) {
        return new Carrier(
                json.getString("name"),
                optional(json, "id", id -> new Carrier.Id(json.getString("domain"), id)),
                optional(json, "service", service -> service));
    }

    private static ShippedLine line(JsonObject json) {
        return new ShippedLine(
                json.getInt("number"),
                Quantity.of(json.getString("quantity")),
                optional(json, "batch", batch -> batch),
                texts(json, "serialNumbers"));
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.containsKey(name)
                ? json.getJsonArray(name).getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    private static <T> Optional<T> optional(JsonObject json, String name, Function<String, T> read) {
        return json.containsKey(name) ? Optional.of(read.apply(json.getString(name))) : Optional.empty();
    }
}

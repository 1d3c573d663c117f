package org.comptoir.gateway.fulfilment;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.spi.JsonProvider;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** Confirmed lines as their column holds them: read whole and never searched. */
final class LinesJson {

    private static final JsonProvider JSON = JsonProvider.provider();

    private LinesJson() {}

    static String of(List<ConfirmedLine> lines) {
        StringWriter text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (ConfirmedLine line : lines) {
                json.writeStartObject();
                json.write("number", line.number());
                json.write("verdict", line.verdict().name());
                line.quantity().ifPresent(quantity -> json.write("quantity", quantity.toString()));
                line.unitPrice().ifPresent(price -> {
                    json.write("amount", price.price().plainAmount());
                    json.write("currency", price.price().currency().getCurrencyCode());
                    json.write("basis", price.basis().toPlainString());
                });
                line.deliveryDate().ifPresent(day -> json.write("deliveryDate", day.toString()));
                line.reason().ifPresent(reason -> json.write("reason", reason));
                json.writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    static List<ConfirmedLine> read(String text) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(LinesJson::line)
                    .toList();
        }
    }

    private static ConfirmedLine line(JsonObject json) {
        return new ConfirmedLine(
                json.getInt("number"),
                LineVerdict.valueOf(json.getString("verdict")),
                optional(json, "quantity", Quantity::of),
                optional(
                        json,
                        "amount",
                        amount -> new UnitPrice(
                                Money.of(amount, json.getString("currency")), new BigDecimal(json.getString("basis")))),
                optional(json, "deliveryDate", LocalDate::parse),
                optional(json, "reason", reason -> reason));
    }

    private static <T> Optional<T> optional(JsonObject json, String name, Function<String, T> read) {
        return json.containsKey(name) ? Optional.of(read.apply(json.getString(name))) : Optional.empty();
    }
}

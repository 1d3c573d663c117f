package org.comptoir.gateway.order.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPart;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/** Corrections as a row keeps them until a second person agrees, and what they make of an order. */
final class Corrections {

    private static final JsonProvider JSON = JsonProvider.provider();

    private Corrections() {}

    static String write(List<Correction> corrections) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (Correction each : corrections) {
            JsonObjectBuilder one = JSON.createObjectBuilder().add("line", each.line());
            each.part().ifPresent(part -> one.add("part", part.value()));
            each.quantity().ifPresent(quantity -> one.add("quantity", quantity.toString()));
            each.price()
                    .ifPresent(price -> one.add("amount", price.price().plainAmount())
                            .add("currency", price.price().currency().getCurrencyCode())
                            .add("basis", price.basis().toPlainString()));
            array.add(one.add("dropped", each.dropped()));
        }
        return array.build().toString();
    }

    static List<Correction> read(String text) {
        List<Correction> corrections = new ArrayList<>();
        JsonArray array = JSON.createReader(new StringReader(text)).readArray();
        for (JsonObject each : array.getValuesAs(JsonObject.class)) {
            corrections.add(new Correction(
                    each.getInt("line"),
                    text(each, "part").map(SupplierPartId::new),
                    text(each, "quantity").map(Quantity::of),
                    text(each, "amount")
                            .map(amount -> new UnitPrice(
                                    Money.of(amount, each.getString("currency")),
                                    new BigDecimal(each.getString("basis")))),
                    each.getBoolean("dropped")));
        }
        return corrections;
    }

    /** @return the order's lines then; empty where a correction is of a line that is not there */
    static Optional<List<IncomingLine>> on(IncomingOrder order, List<Correction> corrections) {
        Map<Integer, Correction> byLine = new HashMap<>();
        corrections.forEach(each -> byLine.put(each.line(), each));
        List<IncomingLine> lines = new ArrayList<>();
        for (IncomingLine line : order.lines()) {
            Correction correction = byLine.remove(line.number());
            if (correction == null) {
                lines.add(line);
            } else if (!correction.dropped()) {
                lines.add(line.with(
                        correction
                                .part()
                                .map(id -> new SupplierPart(id, line.part().auxiliaryId()))
                                .orElse(line.part()),
                        correction.quantity().orElse(line.quantity()),
                        correction.price().orElse(line.unitPrice())));
            }
        }
        return byLine.isEmpty() ? Optional.of(lines) : Optional.empty();
    }

    private static Optional<String> text(JsonObject json, String name) {
        return json.containsKey(name) ? Optional.of(json.getString(name)) : Optional.empty();
    }
}

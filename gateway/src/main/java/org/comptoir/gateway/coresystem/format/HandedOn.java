package org.comptoir.gateway.coresystem.format;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comptoir.gateway.order.OrderDetails;

/**
 * What an order says beside what we decide by, in words for formats that have no field for it: one text for each kind, such as
 * {@code distributions: CostCenter 4100, 60.00 EUR; CostCenter 4200, 35.00 EUR}.
 */
public final class HandedOn {

    /** The end of what is longer is left out: the neutral document and the API have it whole, and no order dies of it. */
    private static final int LONGEST = 400;

    /** What the supplier's own catalog says. */
    private static final Set<String> KNOWN_THERE = Set.of("classifications", "manufacturerPartId", "manufacturerName");

    private HandedOn() {}

    /** @param elsewhere members that the format has a field for */
    public static List<NamedText> texts(OrderDetails details, Set<String> elsewhere) {
        List<NamedText> texts = new ArrayList<>();
        if (!details.isEmpty()) {
            details.object().forEach((name, value) -> {
                if (!KNOWN_THERE.contains(name) && !elsewhere.contains(name)) {
                    texts.add(new NamedText(name, cut(words(value))));
                }
            });
        }
        return texts;
    }

    /** One member in words; empty where it is not said. */
    public static Optional<String> text(OrderDetails details, String member) {
        return details.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(details.object().get(member))
                        .map(value -> cut(member.equals("paymentTerms") ? terms((JsonArray) value) : words(value)));
    }

    /** The objects of a list; none where it is not said. */
    static List<JsonObject> objects(OrderDetails details, String member) {
        JsonArray list = details.isEmpty() ? null : details.object().getJsonArray(member);
        return list == null ? List.of() : list.getValuesAs(JsonObject.class);
    }

    /** {@code 14 days 2 %; 30 days}. */
    private static String terms(JsonArray terms) {
        return terms.getValuesAs(JsonObject.class).stream()
                .map(term -> term.getString("days", "0") + " days"
                        + (term.containsKey("discountPercent") ? " " + term.getString("discountPercent") + " %" : ""))
                .collect(Collectors.joining("; "));
    }

    private static String words(JsonValue value) {
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonArray list) {
            return list.stream().map(HandedOn::words).collect(Collectors.joining("; "));
        }
        return value instanceof JsonObject object ? words(object) : value.toString();
    }

    /** Types and amounts without their names, for everybody knows what {@code CostCenter 4100} and {@code 95.00 EUR} are. */
    private static String words(JsonObject object) {
        List<String> words = new ArrayList<>();
        if (object.containsKey("type") && object.containsKey("id")) {
            words.add(object.getString("type") + " " + object.getString("id"));
        }
        if (object.containsKey("amount")) {
            words.add((object.getString("amount") + " " + object.getString("currency", "")).strip());
        }
        Set<String> said = object.containsKey("type") && object.containsKey("id")
                ? Set.of("type", "id", "amount", "currency")
                : Set.of("amount", "currency");
        object.forEach((name, value) -> {
            if (!said.contains(name)) {
                words.add(value instanceof JsonString ? name + " " + words(value) : words(value));
            }
        });
        return String.join(", ", words);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }
}

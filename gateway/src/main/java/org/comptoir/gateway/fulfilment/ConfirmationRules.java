package org.comptoir.gateway.fulfilment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** What a confirmation must say, and what its lines may not: more than was ordered, or lines nobody ordered. */
final class ConfirmationRules {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_CONTENT = 1_900_000;

    private ConfirmationRules() {}

    static List<Objection> objections(WantedConfirmation wanted, OrderView order) {
        Objections objections = new Objections();
        objections.key(wanted.key());
        objections.optionalText("coreNumber", wanted.coreNumber(), LONGEST_NUMBER);
        objections.optionalText("reason", wanted.reason(), LONGEST_REASON);
        objections.addIf(
                wanted.verdict() == Verdict.ACCEPTED && wanted.coreNumber().isBlank(),
                "coreNumber",
                "is missing: an order that is accepted has a number");
        objections.addIf(
                wanted.verdict() == Verdict.REFUSED && wanted.reason().isBlank(),
                "reason",
                "is missing: whoever ordered wants to know why");
        objections.addIf(
                wanted.verdict() == Verdict.CHANGED && wanted.lines().isEmpty(),
                "lines",
                "is missing: say which lines change and how");
        objections.addIf(
                wanted.verdict() == Verdict.REFUSED && !wanted.lines().isEmpty(),
                "lines",
                "is given: an order that is refused is refused whole. Say changed to refuse some of its lines");
        objections.addIf(
                wanted.verdict() == Verdict.ACCEPTED
                        && wanted.lines().stream().anyMatch(line -> line.verdict() != LineVerdict.ACCEPTED),
                "lines",
                "say otherwise than accepted: say changed where a line is");
        objections.addIf(
                LinesJson.of(wanted.lines()).length() > LONGEST_CONTENT,
                "lines",
                "are longer than %d characters: say it in several confirmations".formatted(LONGEST_CONTENT));
        if (wanted.lines().size() > MOST_LINES) {
            objections.add("lines", "holds more than %d".formatted(MOST_LINES));
        } else {
            lines(wanted, order, objections);
        }
        return objections.all();
    }

    private static void lines(WantedConfirmation wanted, OrderView order, Objections objections) {
        Map<Integer, Quantity> ordered = new HashMap<>();
        Map<Integer, UnitPrice> prices = new HashMap<>();
        for (OrderView.Line line : order.lines()) {
            IncomingLine said = line.ordered();
            ordered.put(said.number(), said.quantity());
            prices.put(said.number(), said.unitPrice());
        }
        Map<Integer, BigDecimal> parts = new HashMap<>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            ConfirmedLine line = wanted.lines().get(i);
            String place = "lines[%d].".formatted(i);
            Quantity whole = ordered.get(line.number());
            if (whole == null) {
                objections.add(place + "number", "is %d: the order has no such line".formatted(line.number()));
                continue;
            }
            objections.addIf(
                    line.verdict() == LineVerdict.REFUSED && line.reason().isEmpty(),
                    place + "reason",
                    "is missing: whoever ordered wants to know why");
            parts.merge(line.number(), line.quantity().orElse(whole).value(), BigDecimal::add);
            Optional.ofNullable(prices.get(line.number()))
                    .flatMap(price -> price(line, price))
                    .ifPresent(says -> objections.add(place + "unitPrice", says));
        }
        parts.forEach((number, sum) -> {
            Quantity whole = ordered.get(number);
            if (whole != null && sum.compareTo(whole.value()) > 0) {
                objections.add(
                        "lines",
                        "of line %d add up to %s: %s was ordered".formatted(number, sum.toPlainString(), whole));
            }
        });
    }

    /** Buyers read it on the basis of their order. */
    private static Optional<String> price(ConfirmedLine line, UnitPrice ordered) {
        if (line.unitPrice().isEmpty()) {
            return Optional.empty();
        }
        UnitPrice said = line.unitPrice().get();
        String currency = ordered.price().currency().getCurrencyCode();
        if (!said.price().currency().getCurrencyCode().equals(currency)) {
            return Optional.of("is in %s: the line was ordered in %s"
                    .formatted(said.price().currency().getCurrencyCode(), currency));
        }
        return said.on(ordered.basis()).isPresent()
                ? Optional.empty()
                : Optional.of("is %s: the line was ordered per %s, and the price has no exact amount for that"
                        .formatted(said, ordered.basis().toPlainString()));
    }
}

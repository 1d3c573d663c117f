package org.comptoir.gateway.fulfilment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/** What a confirmation must say, and what its lines may not: more than was ordered, or lines nobody ordered. */
final class ConfirmationRules {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_LINES = 10_000;

    private ConfirmationRules() {}

    static List<String> problems(WantedConfirmation wanted, OrderView order) {
        List<String> problems = new ArrayList<>(standing(order.head()));
        if (!KEY.matcher(wanted.key()).matches()) {
            problems.add("Idempotency-Key is not 1 to 100 visible ASCII characters");
        }
        if (!isText(wanted.coreNumber(), LONGEST_NUMBER)) {
            problems.add("coreNumber is not at most %d printable characters".formatted(LONGEST_NUMBER));
        }
        if (!isText(wanted.reason(), LONGEST_REASON)) {
            problems.add("reason is not at most %d printable characters".formatted(LONGEST_REASON));
        }
        if (wanted.verdict() == Verdict.ACCEPTED && wanted.coreNumber().isBlank()) {
            problems.add("coreNumber is missing: an order that is accepted has a number");
        }
        if (wanted.verdict() == Verdict.REFUSED && wanted.reason().isBlank()) {
            problems.add("reason is missing: whoever ordered wants to know why");
        }
        if (wanted.verdict() == Verdict.CHANGED && wanted.lines().isEmpty()) {
            problems.add("lines is missing: say which lines change and how");
        }
        if (wanted.verdict() == Verdict.REFUSED && !wanted.lines().isEmpty()) {
            problems.add(
                    "lines are given: an order that is refused is refused whole. Say changed to refuse some of its lines");
        }
        if (wanted.verdict() == Verdict.ACCEPTED
                && wanted.lines().stream().anyMatch(line -> line.verdict() != LineVerdict.ACCEPTED)) {
            problems.add("lines say otherwise than accepted: say changed where a line is");
        }
        if (wanted.lines().size() > MOST_LINES) {
            problems.add("lines holds more than %d".formatted(MOST_LINES));
        } else {
            problems.addAll(lines(wanted, order));
        }
        return problems;
    }

    /** Nobody confirms what the core system was never given. */
    private static List<String> standing(OrderHead order) {
        return switch (order.status()) {
            case ACCEPTED -> List.of();
            case ON_HOLD -> List.of("the order is on hold and was not handed on: a person decides on it first");
            case PARKED -> List.of("the order waits for a version that comes before it and was not handed on");
            case REFUSED -> List.of("the order was refused by a person and was not handed on");
            case SUPERSEDED -> List.of("a later version took the place of this one: confirm that one");
        };
    }

    private static List<String> lines(WantedConfirmation wanted, OrderView order) {
        Map<Integer, Quantity> ordered = new HashMap<>();
        Map<Integer, UnitPrice> prices = new HashMap<>();
        for (OrderView.Line line : order.lines()) {
            IncomingLine said = line.ordered();
            ordered.put(said.number(), said.quantity());
            prices.put(said.number(), said.unitPrice());
        }
        List<String> problems = new ArrayList<>();
        Map<Integer, BigDecimal> parts = new HashMap<>();
        for (int i = 0; i < wanted.lines().size(); i++) {
            ConfirmedLine line = wanted.lines().get(i);
            String place = "lines[%d].".formatted(i);
            Quantity whole = ordered.get(line.number());
            if (whole == null) {
                problems.add("%snumber is %d: the order has no such line".formatted(place, line.number()));
                continue;
            }
            if (line.verdict() == LineVerdict.REFUSED && line.reason().isEmpty()) {
                problems.add(place + "reason is missing: whoever ordered wants to know why");
            }
            if (line.verdict() != LineVerdict.CHANGED) {
                parts.merge(line.number(), line.quantity().orElse(whole).value(), BigDecimal::add);
            }
            Optional.ofNullable(prices.get(line.number()))
                    .flatMap(price -> price(line, price))
                    .ifPresent(it -> problems.add(place + it));
        }
        parts.forEach((number, sum) -> {
            Quantity whole = ordered.get(number);
            if (whole != null && sum.compareTo(whole.value()) > 0) {
                problems.add(
                        "lines of line %d add up to %s: %s was ordered".formatted(number, sum.toPlainString(), whole));
            }
        });
        return problems;
    }

    /** Buyers read it on the basis of their order. */
    private static Optional<String> price(ConfirmedLine line, UnitPrice ordered) {
        if (line.unitPrice().isEmpty()) {
            return Optional.empty();
        }
        UnitPrice said = line.unitPrice().get();
        String currency = ordered.price().currency().getCurrencyCode();
        if (!said.price().currency().getCurrencyCode().equals(currency)) {
            return Optional.of("unitPrice is in %s: the line was ordered in %s"
                    .formatted(said.price().currency().getCurrencyCode(), currency));
        }
        return said.on(ordered.basis()).isPresent()
                ? Optional.empty()
                : Optional.of("unitPrice is %s: the line was ordered per %s, and the price has no exact amount for that"
                        .formatted(said, ordered.basis().toPlainString()));
    }

    private static boolean isText(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}

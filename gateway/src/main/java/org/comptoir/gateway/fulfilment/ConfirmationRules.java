package org.comptoir.gateway.fulfilment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.kernel.Quantity;

/** What a confirmation must say, and what its lines may not: more than was ordered, or lines nobody ordered. */
final class ConfirmationRules {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,100}");
    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_REASON = 1_000;
    private static final int MOST_LINES = 10_000;

    private ConfirmationRules() {}

    static List<String> problems(WantedConfirmation wanted, OrderView order) {
        List<String> problems = new ArrayList<>();
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
        if (wanted.lines().size() > MOST_LINES) {
            problems.add("lines holds more than %d".formatted(MOST_LINES));
        } else {
            problems.addAll(lines(wanted, order));
        }
        return problems;
    }

    private static List<String> lines(WantedConfirmation wanted, OrderView order) {
        Map<Integer, Quantity> ordered = new HashMap<>();
        Map<Integer, String> currencies = new HashMap<>();
        for (OrderView.Line line : order.lines()) {
            IncomingLine said = line.ordered();
            ordered.put(said.number(), said.quantity());
            currencies.put(said.number(), said.unitPrice().price().currency().getCurrencyCode());
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
            currency(line, currencies.getOrDefault(line.number(), "")).ifPresent(it -> problems.add(place + it));
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

    private static Optional<String> currency(ConfirmedLine line, String ordered) {
        return line.unitPrice()
                .map(price -> price.price().currency().getCurrencyCode())
                .filter(said -> !said.equals(ordered))
                .map(said -> "unitPrice is in %s: the line was ordered in %s".formatted(said, ordered));
    }

    private static boolean isText(String text, int longest) {
        return text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}

package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/**
 * What a contract says besides prices.
 *
 * @param promiseDays how long a returned cart's prices hold
 * @param minimumOrder least value of an order, in the contract's currency
 * @param onDeviation what is done where an order's price is outside the tolerances
 * @param up how much more than expected an order may pay
 * @param down how much less
 * @param conditions in words, by language tag such as {@code de}
 * @param checks what is done where another check than that of prices has something to say; holds where none is named
 */
public record OrderTerms(
        int promiseDays,
        Optional<Money> minimumOrder,
        OnDeviation onDeviation,
        Tolerance up,
        Tolerance down,
        Map<String, String> conditions,
        Map<Check, OnDeviation> checks) {

    /** Terms under which every check but that of prices holds an order. */
    public OrderTerms(
            int promiseDays,
            Optional<Money> minimumOrder,
            OnDeviation onDeviation,
            Tolerance up,
            Tolerance down,
            Map<String, String> conditions) {
        this(promiseDays, minimumOrder, onDeviation, up, down, conditions, Map.of());
    }

    /** Days a returned cart's prices hold unless the contract says otherwise. */
    public static final int USUAL_PROMISE_DAYS = 30;

    public OrderTerms {
        conditions = Map.copyOf(conditions);
        checks = Map.copyOf(checks);
    }

    /** What an order is looked at for, beside its prices. */
    public enum Check {
        QUANTITY,
        UNIT,
        BASIS,
        CURRENCY,
        ARTICLE,
        /** A line that names no article. */
        FREE_TEXT,
        MINIMUM_ORDER,
        TOTAL
    }

    /** What is done where a check has something to say. */
    public OnDeviation on(Check check) {
        return checks.getOrDefault(check, OnDeviation.HOLD);
    }

    /** As one column holds them, in one order: {@code QUANTITY=HOLD UNIT=REFUSE}. */
    public String writtenChecks() {
        return new TreeMap<>(checks)
                .entrySet().stream()
                        .map(each -> each.getKey() + "=" + each.getValue())
                        .collect(Collectors.joining(" "));
    }

    public static Map<Check, OnDeviation> readChecks(String column) {
        Map<Check, OnDeviation> checks = new EnumMap<>(Check.class);
        for (String each : column.isEmpty() ? new String[0] : column.split(" ", -1)) {
            int middle = each.indexOf('=');
            checks.put(Check.valueOf(each.substring(0, middle)), OnDeviation.valueOf(each.substring(middle + 1)));
        }
        return checks;
    }

    /** What is done with an order that deviates. */
    public enum OnDeviation {
        ACCEPT_ORDER_PRICE,
        USE_CONTRACT_PRICE,
        HOLD,
        REFUSE
    }

    /**
     * A difference that is nobody's trouble: up to so many percent of the expected price or up to the amount, whichever
     * is more. The amount is for the basis the expected price is for: 0.10 on EUR 4.99 per 1000 is 0.10 per 1000.
     */
    public record Tolerance(BigDecimal percent, BigDecimal amount) {

        /** Every difference counts. */
        public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

        /**
         * Whether a price in the contract's currency is close enough. Exact: the bases are multiplied out, nothing is
         * divided or rounded, and a difference of just the tolerance is covered.
         */
        boolean covers(UnitPrice got, UnitPrice expected) {
            BigDecimal gotShare = got.price().amount().multiply(expected.basis());
            BigDecimal expectedShare = expected.price().amount().multiply(got.basis());
            BigDecimal size = gotShare.subtract(expectedShare).abs();
            return size.compareTo(amount.multiply(got.basis())) <= 0
                    || size.compareTo(expectedShare.multiply(percent).movePointLeft(2)) <= 0;
        }
    }

    /**
     * Terms with the contract version that says them, such as {@code GC-2026 v3}.
     *
     * @param contract as explanations and promises name it
     */
    public record AgreedTerms(String contract, OrderTerms terms) {

        /** Where no contract speaks: every difference counts. */
        public static final AgreedTerms NONE = new AgreedTerms(PriceExplanation.LIST, usual(USUAL_PROMISE_DAYS));
    }

    /** Whether the price of an order is close enough to the expected one; both in one currency. */
    public boolean tolerates(UnitPrice got, UnitPrice expected) {
        return toleranceOf(got, expected).covers(got, expected);
    }

    /** The tolerance in the direction in which a price differs from the expected one. */
    public Tolerance toleranceOf(UnitPrice got, UnitPrice expected) {
        BigDecimal gotShare = got.price().amount().multiply(expected.basis());
        BigDecimal expectedShare = expected.price().amount().multiply(got.basis());
        return gotShare.compareTo(expectedShare) > 0 ? up : down;
    }

    /** The conditions in the language nearest to the wished one: it, a dialect of it, English, whichever there is. */
    public Optional<String> conditions(Language wished) {
        SortedMap<String, String> sorted = new TreeMap<>(conditions);
        return Stream.of(wished.tag(), Language.EN.tag())
                .flatMap(tag -> Stream.concat(
                        Optional.ofNullable(sorted.get(tag)).stream(),
                        sorted.entrySet().stream()
                                .filter(text -> text.getKey().startsWith(tag + "-"))
                                .map(Map.Entry::getValue)))
                .findFirst()
                .or(() -> sorted.values().stream().findFirst());
    }

    /** Nothing but how long promises hold; a deviating order waits for a person. */
    public static OrderTerms usual(int promiseDays) {
        return new OrderTerms(
                promiseDays, Optional.empty(), OnDeviation.HOLD, Tolerance.NONE, Tolerance.NONE, Map.of());
    }
}

package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.Money;

/**
 * What a contract says besides prices.
 *
 * @param promiseDays how long a returned cart's prices hold
 * @param minimumOrder least value of an order, in the contract's currency
 * @param onDeviation what is done where an order's price is outside the tolerances
 * @param up how much more than expected an order may pay by the unit
 * @param down how much less
 * @param conditions in words, by language tag such as {@code de}
 */
public record OrderTerms(
        int promiseDays,
        Optional<Money> minimumOrder,
        OnDeviation onDeviation,
        Tolerance up,
        Tolerance down,
        Map<String, String> conditions) {

    /** Days a returned cart's prices hold unless the contract says otherwise. */
    public static final int USUAL_PROMISE_DAYS = 30;

    public OrderTerms {
        conditions = Map.copyOf(conditions);
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
     * is more.
     */
    public record Tolerance(BigDecimal percent, BigDecimal amount) {

        /** Every difference counts. */
        public static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

        /** @param difference and {@code expected} are prices of the same basis in the contract's currency */
        public boolean covers(BigDecimal difference, BigDecimal expected) {
            BigDecimal size = difference.abs();
            return size.compareTo(amount) <= 0
                    || size.compareTo(expected.multiply(percent).movePointLeft(2)) <= 0;
        }
    }

    /** Nothing but how long promises hold; a deviating order waits for a person. */
    public static OrderTerms usual(int promiseDays) {
        return new OrderTerms(
                promiseDays, Optional.empty(), OnDeviation.HOLD, Tolerance.NONE, Tolerance.NONE, Map.of());
    }
}

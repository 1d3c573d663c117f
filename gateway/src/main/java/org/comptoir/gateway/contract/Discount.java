package org.comptoir.gateway.contract;

import java.math.BigDecimal;

/** A percentage off list prices, agreed on in one rule. */
record Discount(PriceStep.Kind kind, long ruleId, BigDecimal percent, String on) {

    /** For a person, such as {@code 18 % off fasteners}. */
    String detail() {
        return percent.toPlainString() + " % off " + on;
    }
}

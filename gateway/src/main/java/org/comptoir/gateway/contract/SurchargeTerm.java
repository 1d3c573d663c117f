package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** A surcharge with the rule it was agreed in; exactly one of percent and amount is there. */
record SurchargeTerm(
        long ruleId,
        RuleTarget on,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal amountPerUnit,
        Optional<Quantity> below,
        String detail) {

    boolean applies(PricedArticle article, Quantity quantity) {
        return isWithin(quantity) && on.covers(article);
    }

    private boolean isWithin(Quantity quantity) {
        return below.isEmpty() || quantity.compareTo(below.get()) < 0;
    }

    /** What it adds to a price, exactly. */
    BigDecimal on(BigDecimal price, BigDecimal basis) {
        return percent != null
                ? price.multiply(percent).movePointLeft(2)
                : amountPerUnit == null ? BigDecimal.ZERO : amountPerUnit.multiply(basis);
    }

    boolean needsRounding() {
        return percent != null;
    }
}

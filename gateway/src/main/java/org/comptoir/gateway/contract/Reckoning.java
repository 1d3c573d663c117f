package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/**
 * A price on its way through the rules: exact until the end, so that it is rounded once. Each step tells what the price
 * would be if the way ended there.
 *
 * @param exact for the basis of the last step
 * @param rounds whether the exact price may have more decimals than the currency bears
 * @param listScale decimals of the price it began with
 */
record Reckoning(List<PriceStep> steps, BigDecimal exact, boolean rounds, int listScale) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    Reckoning(PriceStep first) {
        this(
                List.of(first),
                first.result().price().amount(),
                false,
                first.result().price().amount().scale());
    }

    UnitPrice price() {
        return steps.get(steps.size() - 1).result();
    }

    boolean isListPrice() {
        return steps.size() == 1 && steps.get(0).kind() == PriceStep.Kind.LIST_PRICE;
    }

    Reckoning discounted(Discount discount) {
        BigDecimal left = exact.multiply(HUNDRED.subtract(discount.percent())).movePointLeft(2);
        return then(discount.kind(), discount.ruleId(), discount.detail(), left, true);
    }

    /** @param base what a percentage is of */
    Reckoning plus(SurchargeTerm surcharge, Reckoning base) {
        BigDecimal sum = exact.add(surcharge.on(base.exact, price().basis()));
        return then(
                PriceStep.Kind.SURCHARGE,
                surcharge.ruleId(),
                surcharge.detail(),
                sum,
                rounds || surcharge.needsRounding());
    }

    private Reckoning then(PriceStep.Kind kind, long rule, String detail, BigDecimal sum, boolean round) {
        UnitPrice before = price();
        BigDecimal shown =
                round ? PriceRounding.rounded(sum, listScale, before.price().currency()) : sum;
        UnitPrice result = new UnitPrice(new Money(shown, before.price().currency()), before.basis());
        List<PriceStep> all = new ArrayList<>(steps.size() + 1);
        all.addAll(steps);
        all.add(new PriceStep(kind, OptionalLong.of(rule), detail, result));
        return new Reckoning(all, sum, round, listScale);
    }
}

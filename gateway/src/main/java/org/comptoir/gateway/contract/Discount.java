package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.util.OptionalLong;
import org.comptoir.kernel.UnitPrice;

/** A percentage off list prices, agreed on in one rule. */
record Discount(PriceStep.Kind kind, long ruleId, BigDecimal percent, String detail) {

    static Discount onFamily(long ruleId, String family, BigDecimal percent) {
        return new Discount(
                PriceStep.Kind.FAMILY_DISCOUNT, ruleId, percent, "%s %% off %s".formatted(plain(percent), family));
    }

    static Discount onEverything(long ruleId, BigDecimal percent) {
        return new Discount(
                PriceStep.Kind.GENERAL_DISCOUNT, ruleId, percent, "%s %% off everything".formatted(plain(percent)));
    }

    PriceStep off(UnitPrice list) {
        return new PriceStep(kind, OptionalLong.of(ruleId), detail, PriceRounding.discounted(list, percent));
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}

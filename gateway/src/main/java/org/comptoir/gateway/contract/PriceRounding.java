package org.comptoir.gateway.contract;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/**
 * How many decimals a discounted price keeps.
 *
 * <p>A price is for its whole basis quantity and is rounded half up, once, to the decimals of its currency: EUR 2, JPY 0,
 * KWD 3. Two more are kept below one hundred of the currency's smallest units (EUR 1.00, JPY 100, KWD 0.100), where a
 * whole smallest unit would weigh too much: rounding never moves a price of at least one smallest unit by more than half a
 * percent. As many are kept as the list price itself has, up to the same limit. A net price is never rounded: EUR 4.99 per
 * 1000 stays EUR 4.99 per 1000.
 */
final class PriceRounding {

    private static final int FINER = 2;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private PriceRounding() {}

    /** @param percent 0 to 100, taken off the price of the whole basis quantity */
    static UnitPrice discounted(UnitPrice list, BigDecimal percent) {
        Money price = list.price();
        BigDecimal exact = price.amount().multiply(HUNDRED.subtract(percent)).movePointLeft(2);
        BigDecimal rounded = rounded(exact, price.amount().scale(), price.currency());
        return new UnitPrice(new Money(rounded, price.currency()), list.basis());
    }

    /** @param exact not below zero; {@code listScale} is the decimals of the price it was made of */
    static BigDecimal rounded(BigDecimal exact, int listScale, Currency currency) {
        return exact.setScale(decimals(exact, listScale, currency), RoundingMode.HALF_UP);
    }

    private static int decimals(BigDecimal exact, int listScale, Currency currency) {
        int usual = Math.max(0, currency.getDefaultFractionDigits());
        boolean small = exact.compareTo(HUNDRED.movePointLeft(usual)) < 0;
        return small ? usual + FINER : Math.max(usual, Math.min(listScale, usual + FINER));
    }
}

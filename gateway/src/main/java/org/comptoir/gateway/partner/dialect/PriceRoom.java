package org.comptoir.gateway.partner.dialect;

import java.math.BigDecimal;
import java.util.Optional;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/**
 * Which prices a suite can be told to the last digit.
 *
 * @param decimals most of a price
 * @param largestBasis whole number up to which a basis may be raised by tens, so that a price has fewer; empty where
 *     the basis stays what the contract says
 */
public record PriceRoom(int decimals, Optional<BigDecimal> largestBasis) {

    /** Of an amount, before the point. */
    private static final int MOST_DIGITS = 12;

    /** The same price as the suite can take it, on its own basis or tens of it more or less; empty if there is none. */
    public Optional<UnitPrice> fit(UnitPrice price) {
        BigDecimal amount = price.price().amount();
        if (largestBasis.isEmpty()) {
            return scale(amount) <= decimals ? Optional.of(price) : Optional.empty();
        }
        int tens = Math.max(scale(amount) - decimals, scale(price.basis()));
        while (isTooLarge(price.basis().scaleByPowerOfTen(tens)) && isExact(price, tens - 1)) {
            tens--;
        }
        BigDecimal basis = price.basis().scaleByPowerOfTen(tens);
        BigDecimal raised = amount.scaleByPowerOfTen(tens);
        if (isTooLarge(basis) || raised.precision() - raised.scale() > MOST_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(
                tens == 0
                        ? price
                        : new UnitPrice(new Money(raised, price.price().currency()), basis));
    }

    private boolean isTooLarge(BigDecimal basis) {
        return largestBasis.filter(largest -> basis.compareTo(largest) > 0).isPresent();
    }

    private boolean isExact(UnitPrice price, int tens) {
        return scale(price.price().amount().scaleByPowerOfTen(tens)) <= decimals
                && scale(price.basis().scaleByPowerOfTen(tens)) == 0;
    }

    private static int scale(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}

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

    /** The same price as the suite can take it, on its own basis or ten, hundred … times that; empty if there is none. */
    public Optional<UnitPrice> fit(UnitPrice price) {
        BigDecimal amount = price.price().amount();
        if (largestBasis.isEmpty()) {
            return scale(amount) <= decimals ? Optional.of(price) : Optional.empty();
        }
        int tens = Math.max(scale(amount) - decimals, scale(price.basis()));
        BigDecimal basis = price.basis().scaleByPowerOfTen(tens);
        if (basis.compareTo(largestBasis.get()) > 0) {
            return Optional.empty();
        }
        return Optional.of(
                tens == 0
                        ? price
                        : new UnitPrice(
                                new Money(
                                        amount.scaleByPowerOfTen(tens),
                                        price.price().currency()),
                                basis));
    }

    private static int scale(BigDecimal number) {
        return Math.max(0, number.stripTrailingZeros().scale());
    }
}

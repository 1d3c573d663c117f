package org.comptoir.gateway.api;

import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/** Money in the words of the API: amounts are strings of plain decimals, so that no client makes binary fractions of them. */
public final class MoneyJson {

    private MoneyJson() {}

    public record Amount(String amount, String currency) {}

    /** A price for {@code basis} units. */
    public record PerBasis(String amount, String currency, String basis) {}

    public static Amount amount(Money money) {
        return new Amount(money.plainAmount(), money.currency().getCurrencyCode());
    }

    public static PerBasis perBasis(UnitPrice price) {
        return new PerBasis(
                price.price().plainAmount(),
                price.price().currency().getCurrencyCode(),
                price.basis().toPlainString());
    }
}

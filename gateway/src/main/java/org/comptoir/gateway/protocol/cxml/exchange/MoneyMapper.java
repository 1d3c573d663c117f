package org.comptoir.gateway.protocol.cxml.exchange;

import java.util.Optional;
import org.comptoir.cxml.binding.Money;

/** cXML Money to {@link org.comptoir.kernel.Money} and back. */
public final class MoneyMapper {

    private MoneyMapper() {}

    public static Optional<org.comptoir.kernel.Money> toMoney(Money money, String path, Problems problems) {
        String currency = problems.required(path + "/@currency", money.currency, text -> text);
        return Optional.ofNullable(problems.required(
                path,
                money.value,
                amount -> org.comptoir.kernel.Money.of(amount, currency == null ? "XXX" : currency)));
    }

    public static Money fromMoney(org.comptoir.kernel.Money money) {
        Money written = new Money();
        written.currency = money.currency().getCurrencyCode();
        written.value = money.plainAmount();
        return written;
    }
}

package org.comptoir.gateway.protocol.oci.function;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;

/** Prices as people write them in a language: {@code 4.99 EUR / 1,000 EA}, {@code 4,99 EUR / 1.000 EA}. */
final class PriceWords {

    private PriceWords() {}

    static String of(UnitPrice price, String unit, Language language) {
        Money money = price.price();
        String basis =
                price.basis().compareTo(BigDecimal.ONE) == 0 ? "" : number(price.basis(), 0, language.locale()) + " ";
        String amount = number(money.amount(), money.currency().getDefaultFractionDigits(), language.locale());
        return amount + " " + money.currency().getCurrencyCode() + " / " + basis + unit;
    }

    private static String number(BigDecimal number, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(decimals, number.scale()));
        return format.format(number);
    }
}

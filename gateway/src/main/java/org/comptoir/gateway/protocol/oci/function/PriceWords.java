package org.comptoir.gateway.protocol.oci.function;

import java.math.BigDecimal;
import org.comptoir.kernel.UnitPrice;

/** Prices as every language reads them: {@code 4.99 EUR / 1000 EA}. */
final class PriceWords {

    private PriceWords() {}

    static String of(UnitPrice price, String unit) {
        String basis = price.basis().compareTo(BigDecimal.ONE) == 0
                ? ""
                : price.basis().toPlainString() + " ";
        return price.price().plainAmount() + " " + price.price().currency().getCurrencyCode() + " / " + basis + unit;
    }
}

package org.comptoir.gateway.protocol.oci.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class PriceWordsTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void pricesReadAsInTheReadersLanguage() {
        UnitPrice price = price("1234.5", "1000");

        assertThat(PriceWords.of(price, "EA", language("en"))).isEqualTo("1,234.50 EUR / 1,000 EA");
        assertThat(PriceWords.of(price, "EA", language("de"))).isEqualTo("1.234,50 EUR / 1.000 EA");
    }

    @Test
    void noDecimalOfAPriceIsLost() {
        assertThat(PriceWords.of(price("0.00512", "1"), "EA", language("de"))).isEqualTo("0,00512 EUR / EA");
    }

    private static Language language(String tag) {
        return Language.closestTo(tag);
    }

    private static UnitPrice price(String amount, String basis) {
        return new UnitPrice(new Money(new BigDecimal(amount), EUR), new BigDecimal(basis));
    }
}

package org.comptoir.gateway.storefront.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1234.5 | EUR | €1,234.50",
                "FR | 1234.5 | EUR | 1\u202F234,50\u00A0€",
                "DE | 1234.5 | EUR | 1.234,50\u00A0€",
                "EN | 1234567.891 | CHF | CHF\u00A01,234,567.891",
                "DE | 0.0125 | EUR | 0,0125\u00A0€",
                "FR | 999 | CHF | 999,00\u00A0CHF",
                "EN | 1500 | JPY | ¥1,500",
            })
    void writesMoneyAsReadersExpectIt(Language language, String amount, String currency, String written) {
        assertThat(Numbers.in(language).money(Money.of(amount, currency))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, '2,5'",
        "-0.75 mm, '-0,75 mm'",
        "1.8 x 35 mm, '1,8 x 35 mm'",
        "1.2.3, 1.2.3",
        "08.15, 08.15",
        "1000, 1000",
        "DIN 931.2, DIN 931.2"
    })
    void writesAMeasureOfTheSupplierAsReadersExpectIt(String value, String written) {
        assertThat(Numbers.in(Language.DE).measure(value)).isEqualTo(written);
        assertThat(Numbers.in(Language.EN).measure(value)).isEqualTo(value);
    }

    @Test
    void keepsTheSignOutOfTheGroups() {
        assertThat(Numbers.in(Language.DE).decimal(new BigDecimal("-123456.5"))).isEqualTo("-123.456,5");
    }

    @Test
    void writesQuantitiesWithoutNeedlessZeros() {
        assertThat(Numbers.in(Language.FR).quantity(Quantity.of("12500.50"))).isEqualTo("12\u202F500,5");
    }
}

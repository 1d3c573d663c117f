package org.comptoir.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @Test
    void ignoresTrailingZeros() {
        assertThat(Money.of("1.50", "EUR")).isEqualTo(Money.of("1.5", "EUR"));
    }

    @Test
    void writesThousandsWithoutAnExponent() {
        assertThat(Money.of("1000.00", "EUR").plainAmount()).isEqualTo("1000.00");
    }

    @ParameterizedTest
    @CsvSource({"2.345, EUR, 2.35", "-2.345, EUR, -2.35", "2.5, JPY, 3", "2.3455, KWD, 2.346"})
    void roundsHalfUpToTheSmallestUnitOfItsCurrency(String amount, String currency, String rounded) {
        assertThat(Money.of(amount, currency).rounded()).isEqualTo(Money.of(rounded, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "NaN", "1,000.00", "١٢", "", "1.2.3", "0x10", "9999999999999"})
    void refusesWhatIsNoPlainAmount(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.of(text, "EUR"));
    }

    @Test
    void refusesAnExponentWithoutWritingItOut() {
        Currency euro = Currency.getInstance("EUR");

        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            for (String vast : List.of("1E+500000000", "-1E+2147483647", "1E-500000000")) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> new Money(new BigDecimal(vast), euro))
                        .withMessageContaining("at most 12 digits before");
            }
        });
    }

    @Test
    void namesTheCurrencyItDoesNotKnow() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Money.of("1", "EURO"))
                .withMessage("Currency \"EURO\" is not an ISO 4217 code such as EUR");
    }

    @Test
    void neverMixesCurrencies() {
        assertThatThrownBy(() -> Money.of("1", "EUR").plus(Money.of("1", "USD")))
                .isInstanceOf(CurrencyMismatchException.class)
                .hasMessage("Amounts in EUR and USD cannot be combined; convert one of them first");
    }

    @Property
    void addsAndSubtractsExactly(
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(6) BigDecimal a,
            @ForAll @BigRange(min = "-99999999", max = "99999999") @Scale(6) BigDecimal b) {
        Currency euro = Currency.getInstance("EUR");
        Money left = new Money(a, euro);
        Money right = new Money(b, euro);

        assertThat(left.plus(right).minus(right)).isEqualTo(left);
    }

    @Property
    void readsBackWhatItWrites(@ForAll @BigRange(min = "0", max = "999999999") @Scale(9) BigDecimal amount) {
        Money money = new Money(amount, Currency.getInstance("EUR"));

        assertThat(Money.of(money.plainAmount(), "EUR")).isEqualTo(money);
    }
}

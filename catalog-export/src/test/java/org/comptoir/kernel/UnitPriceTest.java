package org.comptoir.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UnitPriceTest {

    @Test
    void multipliesBeforeItDivides() {
        var price = new UnitPrice(Money.of("10.00", "EUR"), new BigDecimal("3"));

        assertThat(price.lineTotal(Quantity.of(3))).isEqualTo(Money.of("10.00", "EUR"));
    }

    @Test
    void keepsAPricePerThousandExact() {
        var price = new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal("1000"));

        assertThat(price.lineTotal(Quantity.of(1000))).isEqualTo(Money.of("4.99", "EUR"));
        assertThat(price.lineTotal(Quantity.of(100))).isEqualTo(Money.of("0.50", "EUR"));
        assertThat(price).hasToString("EUR 4.99 per 1000");
    }

    @Test
    void treatsEqualBasesAlike() {
        var price = Money.of("1", "EUR");

        assertThat(new UnitPrice(price, new BigDecimal("100.0")))
                .isEqualTo(new UnitPrice(price, new BigDecimal("100")));
    }

    @Test
    void isTheSameOnAnotherBasisOrOnNone() {
        UnitPrice perHundred = new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal("100"));

        assertThat(perHundred.on(new BigDecimal("1000")))
                .hasValue(new UnitPrice(Money.of("49.9", "EUR"), new BigDecimal("1000")));
        assertThat(perHundred.on(BigDecimal.ONE)).hasValue(UnitPrice.each(Money.of("0.0499", "EUR")));
        assertThat(perHundred.on(new BigDecimal("100.0"))).hasValue(perHundred);
        assertThat(new UnitPrice(Money.of("10", "EUR"), new BigDecimal("3")).on(BigDecimal.ONE))
                .isEmpty();
    }

    @Test
    void findsNoTotalThatIsMoreThanAnAmountCanBe() {
        UnitPrice dear = UnitPrice.each(Money.of("1000", "EUR"));

        assertThat(dear.findLineTotal(Quantity.of(999_999_999))).hasValue(Money.of("999999999000", "EUR"));
        assertThat(UnitPrice.each(Money.of("1000.01", "EUR")).findLineTotal(Quantity.of(999_999_999)))
                .isEmpty();
        assertThat(new UnitPrice(Money.of("999999999999.999", "EUR"), BigDecimal.ONE).findLineTotal(Quantity.ONE))
                .isEmpty();
        assertThat(dear.on(new BigDecimal("999999999999"))).isEmpty();
    }

    @Test
    void refusesABasisThatNobodyCouldWriteOut() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> new UnitPrice(Money.of("1", "EUR"), new BigDecimal("-1E+500000000")))
                        .withMessage("Price basis must be more than 0 but is -1E+500000000"));
    }

    @Test
    void readsWhatItWrites() {
        for (String written : new String[] {"EUR 9.50", "EUR 4.99 per 1000", "JPY 1200"}) {
            assertThat(UnitPrice.of(written)).hasToString(written);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> UnitPrice.of("9,50 EUR"))
                .withMessage("\"9,50 EUR\" is no price: expected is one such as EUR 9.50 or EUR 4.99 per 1000");
    }

    @Test
    void refusesABasisOfNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new UnitPrice(Money.of("1", "EUR"), BigDecimal.ZERO))
                .withMessage("Price basis must be more than 0 but is 0");
    }

    @Property
    void aWholeBasisCostsItsPrice(
            @ForAll @IntRange(min = 1, max = 10_000) int basis, @ForAll @IntRange(max = 10_000_000) int cents) {
        Money price = new Money(BigDecimal.valueOf(cents, 2), java.util.Currency.getInstance("EUR"));

        assertThat(new UnitPrice(price, BigDecimal.valueOf(basis)).lineTotal(Quantity.of(basis)))
                .isEqualTo(price);
    }
}

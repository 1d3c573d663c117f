package org.comptoir.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
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

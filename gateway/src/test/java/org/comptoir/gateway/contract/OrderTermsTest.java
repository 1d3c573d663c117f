package org.comptoir.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.comptoir.gateway.contract.OrderTerms.AgreedTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class OrderTermsTest {

    private static OrderTerms terms(Optional<String> minimum, Tolerance up, Tolerance down, Map<String, String> texts) {
        return new OrderTerms(30, minimum.map(amount -> Money.of(amount, "EUR")), OnDeviation.HOLD, up, down, texts);
    }

    private static OrderTerms saying(Map<String, String> texts) {
        return terms(Optional.empty(), Tolerance.NONE, Tolerance.NONE, texts);
    }

    @Test
    void speaksTheWishedLanguageOrTheNearest() {
        assertThat(saying(Map.of("de", "Frei Haus", "en", "Free")).conditions(Language.DE))
                .contains("Frei Haus");
        assertThat(saying(Map.of("de-AT", "Frei Haus", "en", "Free")).conditions(Language.DE))
                .contains("Frei Haus");
        assertThat(saying(Map.of("de", "Frei Haus", "en", "Free")).conditions(Language.FR))
                .contains("Free");
        assertThat(saying(Map.of("it", "Franco", "nl", "Franco huis")).conditions(Language.FR))
                .contains("Franco");
        assertThat(saying(Map.of()).conditions(Language.FR)).isEmpty();
    }

    @Test
    void theHighestMinimumInTheCurrencyIsTheStrictest() {
        AgreedTerms none = new AgreedTerms("A v1", saying(Map.of()));
        AgreedTerms fifty = new AgreedTerms("B v1", terms(Optional.of("50"), Tolerance.NONE, Tolerance.NONE, Map.of()));
        AgreedTerms forty = new AgreedTerms("C v1", terms(Optional.of("40"), Tolerance.NONE, Tolerance.NONE, Map.of()));

        assertThat(TermsInForce.strictest(List.of(none, forty, fifty), Currency.getInstance("EUR")))
                .contains(fifty);
        assertThat(TermsInForce.strictest(List.of(none, forty, fifty), Currency.getInstance("USD")))
                .isEmpty();
    }

    /** In ten thousandths of a euro: exact arithmetic in whole numbers is the yardstick. */
    @Property
    void toleratesExactlyWhatItSays(
            @ForAll @IntRange(max = 200_000) int expected,
            @ForAll @IntRange(max = 200_000) int got,
            @ForAll @IntRange(max = 50) int percent,
            @ForAll @IntRange(max = 20_000) int amount,
            @ForAll @IntRange(min = 1, max = 1_000) int basis,
            @ForAll @IntRange(min = 1, max = 1_000) int otherBasis) {
        Tolerance tolerance = new Tolerance(BigDecimal.valueOf(percent), BigDecimal.valueOf(amount, 4));
        OrderTerms up = terms(Optional.empty(), tolerance, Tolerance.NONE, Map.of());
        OrderTerms down = terms(Optional.empty(), Tolerance.NONE, tolerance, Map.of());
        long expectedShare = (long) expected * otherBasis;
        long gotShare = (long) got * basis;
        long size = Math.abs(gotShare - expectedShare);
        boolean close = size <= (long) amount * otherBasis || 100 * size <= expectedShare * percent;
        boolean same = size == 0;

        assertThat(up.tolerates(price(got, otherBasis), price(expected, basis)))
                .isEqualTo(gotShare > expectedShare ? close : same);
        assertThat(down.tolerates(price(got, otherBasis), price(expected, basis)))
                .isEqualTo(gotShare < expectedShare ? close : same);
    }

    private static UnitPrice price(int tenThousandths, int basis) {
        return new UnitPrice(
                new Money(BigDecimal.valueOf(tenThousandths, 4), Currency.getInstance("EUR")),
                BigDecimal.valueOf(basis));
    }
}

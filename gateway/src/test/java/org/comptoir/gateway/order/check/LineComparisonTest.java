package org.comptoir.gateway.order.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.AgreedTerms;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.Finding.Rule;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class LineComparisonTest {

    private static PricePromise promise(String part, String quantity, String unit, UnitPrice price) {
        Instant then = Instant.parse("2026-11-20T08:00:00Z");
        return new PricePromise(
                new PromiseId("P-1"),
                new SupplierId(1),
                new ClientId(1),
                new SupplierPartId(part),
                Quantity.of(quantity),
                UnitOfMeasure.of(unit),
                price,
                "GC-2026 v3",
                then,
                then.plusSeconds(3600));
    }

    private static UnitPrice each(String amount, String currency) {
        return UnitPrice.each(Money.of(amount, currency));
    }

    @Test
    void findsNothingWhereTheLineSaysWhatWasPromised() {
        assertThat(LineComparison.withPromise(
                        line(1, "AN-1001", "10", "9.5"),
                        promise("AN-1001", "10.0", "EA", each("9.50", "EUR")),
                        AgreedTerms.NONE))
                .isEmpty();
    }

    @Test
    void findsEveryDeviationOfOneLine() {
        assertThat(LineComparison.withPromise(
                        line(4, "AN-1001", "12", "9.49"),
                        promise("AN-1002", "10", "BX", each("9.50", "EUR")),
                        AgreedTerms.NONE))
                .containsExactly(
                        new Finding(
                                4,
                                Rule.ARTICLE,
                                "AN-1002",
                                "AN-1001",
                                "Line 4 orders article AN-1001 but promise P-1 is for AN-1002"),
                        new Finding(4, Rule.UNIT, "BX", "EA", "Line 4 is ordered in EA but promise P-1 says BX"),
                        new Finding(4, Rule.QUANTITY, "10", "12", "Line 4 orders 12 but promise P-1 was made for 10"),
                        new Finding(
                                4,
                                Rule.PRICE,
                                "EUR 9.50",
                                "EUR 9.49",
                                "Line 4 costs EUR 9.49 but promise P-1 is EUR 9.50"));
    }

    @Test
    void tellsAnotherCurrencyFromAnotherPrice() {
        assertThat(LineComparison.withPromise(
                        line(1, "AN-1001", "10", "9.50"),
                        promise("AN-1001", "10", "EA", each("9.50", "USD")),
                        AgreedTerms.NONE))
                .extracting(Finding::rule)
                .containsExactly(Rule.CURRENCY);
    }

    @Test
    void tellsAnotherBasisFromAnotherPrice() {
        var perThousand = new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal("1000"));
        var perHundred = new UnitPrice(Money.of("0.499", "EUR"), new BigDecimal("100"));

        assertThat(LineComparison.withPromise(
                        line(1, "AN-1003", "1000", perHundred, Optional.of("P-1")),
                        promise("AN-1003", "1000", "EA", perThousand),
                        AgreedTerms.NONE))
                .containsExactly(new Finding(
                        1, Rule.BASIS, "1000", "100", "Line 1 is priced per 100 but promise P-1 is per 1000"));
    }

    @Test
    void acceptsATotalRoundedLineByLineAndOneRoundedAtTheEnd() {
        var third = new UnitPrice(Money.of("1", "EUR"), new BigDecimal("3"));
        var lines = anOrder()
                .with(line(1, "AN-1", "1", third, Optional.empty()))
                .with(line(2, "AN-2", "1", third, Optional.empty()));

        assertThat(LineComparison.total(lines.total("0.66", "EUR").build())).isEmpty();
        assertThat(LineComparison.total(lines.total("0.67", "EUR").build())).isEmpty();
        assertThat(LineComparison.total(lines.total("0.68", "EUR").build()))
                .contains(new Finding(
                        0,
                        Rule.TOTAL,
                        "EUR 0.66",
                        "EUR 0.68",
                        "The order's total is EUR 0.68 but its lines add up to EUR 0.66"));
    }

    private static AgreedTerms tolerating(Tolerance up, Tolerance down) {
        return new AgreedTerms(
                "GC-2026 v3",
                new OrderTerms(
                        30, Optional.of(Money.of("50", "EUR")), OrderTerms.OnDeviation.HOLD, up, down, Map.of()));
    }

    private static Tolerance tolerance(String percent, String amount) {
        return new Tolerance(new BigDecimal(percent), new BigDecimal(amount));
    }

    private static List<Finding> compared(String expected, String got, AgreedTerms terms) {
        return LineComparison.withPromise(
                line(1, "AN-1001", "10", got), promise("AN-1001", "10", "EA", each(expected, "EUR")), terms);
    }

    @Test
    void aPriceAtTheEdgeOfTheToleranceIsTakenAndOneBeyondIsNot() {
        AgreedTerms twoPercentUp = tolerating(tolerance("2", "0"), Tolerance.NONE);

        assertThat(compared("9.50", "9.69", twoPercentUp)).isEmpty();
        assertThat(compared("9.50", "9.6900000001", twoPercentUp)).hasSize(1);
        assertThat(compared("9.50", "9.70", twoPercentUp))
                .containsExactly(new Finding(
                        1,
                        Rule.PRICE,
                        "EUR 9.50",
                        "EUR 9.70",
                        "Line 1 costs EUR 9.70 but promise P-1 is EUR 9.50; GC-2026 v3 tolerates 2 %"));
        assertThat(compared("9.50", "9.49", twoPercentUp)).hasSize(1);
    }

    @Test
    void eachDirectionHasItsOwnTolerance() {
        AgreedTerms terms = tolerating(tolerance("0", "0.10"), tolerance("10", "0"));

        assertThat(compared("10", "10.10", terms)).isEmpty();
        assertThat(compared("10", "10.11", terms)).hasSize(1);
        assertThat(compared("10", "9.00", terms)).isEmpty();
        assertThat(compared("10", "8.99", terms)).hasSize(1);
    }

    @Test
    void whicheverOfPercentAndAmountIsMoreDecides() {
        AgreedTerms terms = tolerating(tolerance("1", "0.10"), Tolerance.NONE);

        assertThat(compared("5", "5.10", terms)).isEmpty();
        assertThat(compared("100", "101", terms)).isEmpty();
        assertThat(compared("100", "101.01", terms)).hasSize(1);
    }

    @Test
    void anAmountOfToleranceIsForTheBasisOfTheExpectedPrice() {
        AgreedTerms terms = tolerating(tolerance("0", "0.10"), Tolerance.NONE);
        var perThousand = new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal("1000"));
        var within = new UnitPrice(Money.of("0.509", "EUR"), new BigDecimal("100"));
        var beyond = new UnitPrice(Money.of("0.5091", "EUR"), new BigDecimal("100"));
        PricePromise promise = promise("AN-1003", "1000", "EA", perThousand);

        assertThat(LineComparison.withPromise(line(1, "AN-1003", "1000", within, Optional.of("P-1")), promise, terms))
                .extracting(Finding::rule)
                .containsExactly(Rule.BASIS);
        assertThat(LineComparison.withPromise(line(1, "AN-1003", "1000", beyond, Optional.of("P-1")), promise, terms))
                .extracting(Finding::rule)
                .containsExactly(Rule.BASIS, Rule.PRICE);
    }

    @Test
    void anOrderBelowTheMinimumIsFoundAndOneThatJustReachesItIsNot() {
        Optional<AgreedTerms> terms = Optional.of(tolerating(Tolerance.NONE, Tolerance.NONE));

        assertThat(LineComparison.minimum(
                        anOrder().with(line(1, "AN-1001", "4", "9.40")).build(), terms))
                .contains(
                        new Finding(
                                0,
                                Rule.MINIMUM_ORDER,
                                "EUR 50.00",
                                "EUR 37.60",
                                "The order comes to EUR 37.60 but GC-2026 v3 asks for at least EUR 50.00; EUR 12.40 are missing"));
        assertThat(LineComparison.minimum(
                        anOrder().with(line(1, "AN-1001", "5", "10")).build(), terms))
                .isEmpty();
    }
}

package org.comptoir.gateway.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
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
                        line(1, "AN-1001", "10", "9.5"), promise("AN-1001", "10.0", "EA", each("9.50", "EUR"))))
                .isEmpty();
    }

    @Test
    void findsEveryDeviationOfOneLine() {
        assertThat(LineComparison.withPromise(
                        line(4, "AN-1001", "12", "9.49"), promise("AN-1002", "10", "BX", each("9.50", "EUR"))))
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
                        line(1, "AN-1001", "10", "9.50"), promise("AN-1001", "10", "EA", each("9.50", "USD"))))
                .extracting(Finding::rule)
                .containsExactly(Rule.CURRENCY);
    }

    @Test
    void tellsAnotherBasisFromAnotherPrice() {
        var perThousand = new UnitPrice(Money.of("4.99", "EUR"), new BigDecimal("1000"));
        var perHundred = new UnitPrice(Money.of("0.499", "EUR"), new BigDecimal("100"));

        assertThat(LineComparison.withPromise(
                        line(1, "AN-1003", "1000", perHundred, Optional.of("P-1")),
                        promise("AN-1003", "1000", "EA", perThousand)))
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
}

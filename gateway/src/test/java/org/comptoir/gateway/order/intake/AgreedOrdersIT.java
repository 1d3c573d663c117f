package org.comptoir.gateway.order.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.AgreeContract;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.Finding.Rule;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderOutcome;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Orders under the terms of their contract: AN-1001 at EUR 9.50, 2 percent up, 10 cents down, at least EUR 50. */
@ExtendWith(ArquillianExtension.class)
class AgreedOrdersIT {

    private static final SupplierPartId BOLT = new SupplierPartId("AN-1001");

    @Inject
    PlaceOrder placeOrder;

    @Inject
    OrderSearch search;

    @Inject
    SmallSupplier suppliers;

    @Inject
    AgreeContract contracts;

    @Inject
    PricePromises promises;

    @Inject
    UserTransaction transaction;

    private Connection connection;

    @BeforeEach
    void agree() {
        connection = suppliers.connection();
        contracts.agree(new Agreement(
                connection.supplier(),
                ContractScope.of(connection.client().id()),
                "GC-1",
                Currency.getInstance("EUR"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                100,
                RulePolicy.MOST_SPECIFIC,
                new OrderTerms(
                        14,
                        Optional.of(Money.of("50", "EUR")),
                        OnDeviation.HOLD,
                        new Tolerance(new BigDecimal("2"), BigDecimal.ZERO),
                        new Tolerance(BigDecimal.ZERO, new BigDecimal("0.10")),
                        Map.of()),
                "user:admin",
                List.of(new PriceRule.NetPrice(BOLT, Quantity.ONE, eur("9.50")))));
    }

    private static UnitPrice eur(String amount) {
        return UnitPrice.each(Money.of(amount, "EUR"));
    }

    private OrderView placed(IncomingLine... lines) {
        var order = anOrder().on(connection);
        for (IncomingLine line : lines) {
            order.with(line);
        }
        OrderOutcome.Accepted accepted = (OrderOutcome.Accepted) placeOrder.place(order.build());
        return search.find(connection.supplier().value(), accepted.orderId()).orElseThrow();
    }

    private String promised(String price) throws Exception {
        transaction.begin();
        Price made = new Price(
                eur(price),
                Money.of("95", "EUR"),
                List.of(),
                new PriceExplanation("GC-1 v1", Optional.empty(), List.of()));
        String id = promises.promise(
                        connection.supplier(),
                        connection.client().id(),
                        List.of(new PricePromises.PromisedLine(
                                BOLT, Quantity.of(10), UnitOfMeasure.of("EA"), made, Optional.empty())))
                .get(0)
                .id()
                .value();
        transaction.commit();
        return id;
    }

    @Test
    void aPriceWithinTheToleranceOfTheContractIsTaken() {
        OrderView up = placed(line(1, "AN-1001", "10", "9.69"));

        assertThat(up.findings()).isEmpty();
        assertThat(up.head().status()).isEqualTo(OrderStatus.ACCEPTED);
    }

    @Test
    void aPriceBeyondItWaitsAndTheFindingSaysWhatWouldHaveBeenTaken() {
        OrderView up = placed(line(1, "AN-1001", "10", "9.70"));

        assertThat(up.head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(up.findings())
                .containsExactly(new Finding(
                        1,
                        Rule.PRICE,
                        "EUR 9.50",
                        "EUR 9.70",
                        "Line 1 costs EUR 9.70 but the agreed price (GC-1 v1) is EUR 9.50; GC-1 v1 tolerates 2 %"));
    }

    @Test
    void eachWayHasItsOwnTolerance() {
        assertThat(placed(line(1, "AN-1001", "10", "9.40")).findings()).isEmpty();
    }

    @Test
    void aPromiseThatHoldsDecidesBeforeTheContract() throws Exception {
        String id = promised("9.00");

        OrderView order = placed(line(1, "AN-1001", "10", eur("9.50"), Optional.of(id)));

        assertThat(order.findings())
                .extracting(Finding::rule, Finding::expected, Finding::got)
                .containsExactly(tuple(Rule.PRICE, "EUR 9.00", "EUR 9.50"));
        assertThat(order.findings().get(0).sentence()).endsWith("; GC-1 v1 tolerates 2 %");
    }

    @Test
    void anOrderBelowTheMinimumOfItsContractWaits() {
        OrderView order = placed(line(1, "AN-1001", "4", "9.40"));

        assertThat(order.head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(order.findings())
                .containsExactly(new Finding(
                        0,
                        Rule.MINIMUM_ORDER,
                        "EUR 50.00",
                        "EUR 37.60",
                        "The order comes to EUR 37.60 but GC-1 v1 asks for at least EUR 50.00; EUR 12.40 are missing"));
    }
}

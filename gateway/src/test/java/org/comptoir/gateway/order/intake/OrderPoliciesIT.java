package org.comptoir.gateway.order.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem.BuyerNumber;
import org.comptoir.catalogexport.CatalogItem.Numbers;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.Check;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.OrderTerms.Tolerance;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.AgreeContract;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.fixtures.WrittenDocuments;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.OrderOutcome;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.OrderOutcome.Rejected;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of deviating orders, as their contract says: AN-1001 at EUR 9.50, at least EUR 50. */
@ExtendWith(ArquillianExtension.class)
class OrderPoliciesIT {

    @Inject
    PlaceOrder placeOrder;

    @Inject
    OrderSearch search;

    @Inject
    SmallSupplier suppliers;

    @Inject
    AgreeContract contracts;

    @Inject
    ContractSearch agreed;

    @Inject
    Database database;

    private Connection connection;

    @BeforeEach
    void newSupplier() {
        connection = suppliers.connection();
    }

    private void agree(OnDeviation onPrice, Map<Check, OnDeviation> checks) {
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
                        onPrice,
                        Tolerance.NONE,
                        Tolerance.NONE,
                        Map.of(),
                        checks),
                "user:admin",
                List.of(new PriceRule.NetPrice(
                        new SupplierPartId("AN-1001"), Quantity.ONE, UnitPrice.each(Money.of("9.50", "EUR"))))));
    }

    private OrderOutcome place(IncomingLine line) {
        return placeOrder.place(anOrder().on(connection).with(line).build());
    }

    private OrderView view(OrderOutcome outcome) {
        return search.find(connection.supplier().value(), ((Accepted) outcome).orderId())
                .orElseThrow();
    }

    private String payload() {
        return String.join(
                "", WrittenDocuments.of(database, connection.supplier().value()));
    }

    @Test
    void anOrdersPriceMayBeTakenAsItIs() {
        agree(OnDeviation.ACCEPT_ORDER_PRICE, Map.of());

        OrderView order = view(place(line(1, "AN-1001", "10", "9.00")));

        assertThat(order.head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(order.findings()).extracting(Finding::outcome).containsExactly(OnDeviation.ACCEPT_ORDER_PRICE);
        assertThat(payload()).contains("\"unitPrice\":{\"amount\":\"9.00\"");
    }

    @Test
    void orTheContractsPriceGoesOn() {
        agree(OnDeviation.USE_CONTRACT_PRICE, Map.of());

        OrderView order = view(place(line(1, "AN-1001", "10", "9.00")));

        assertThat(order.head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(order.head().total()).isEqualTo(Money.of("95", "EUR"));
        assertThat(order.findings())
                .extracting(Finding::expected, Finding::got, Finding::outcome)
                .containsExactly(tuple("EUR 9.50", "EUR 9.00", OnDeviation.USE_CONTRACT_PRICE));
        assertThat(payload()).contains("\"unitPrice\":{\"amount\":\"9.50\"");
    }

    @Test
    void orTheOrderIsRefusedWithEveryReason() {
        agree(OnDeviation.REFUSE, Map.of(Check.MINIMUM_ORDER, OnDeviation.REFUSE));

        OrderOutcome refused = place(line(1, "AN-1001", "2", "9.00"));

        assertThat(refused)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Object::toString)
                                .satisfiesExactly(
                                        price -> assertThat(price)
                                                .startsWith(
                                                        "OrderRequest/ItemOut[1]: Line 1 costs EUR 9.00 but the agreed price"),
                                        least -> assertThat(least).contains("asks for at least EUR 50")));
        assertThat(place(line(1, "AN-1001", "10", "9.50"))).isInstanceOf(Accepted.class);
    }

    @Test
    void eachCheckHasItsOwnWord() {
        agree(OnDeviation.HOLD, Map.of(Check.MINIMUM_ORDER, OnDeviation.ACCEPT_ORDER_PRICE));

        OrderView small = view(place(line(1, "AN-1001", "2", "9.50")));

        assertThat(small.head().status()).isEqualTo(OrderStatus.ACCEPTED);
        assertThat(small.findings()).hasSize(1);
        assertThat(agreed.latest(connection.supplier(), "GC-1")
                        .orElseThrow()
                        .orderTerms()
                        .checks())
                .isEqualTo(Map.of(Check.MINIMUM_ORDER, OnDeviation.ACCEPT_ORDER_PRICE));
    }

    @Test
    void aLineInWordsIsTakenWhereTheContractSaysSo() {
        agree(OnDeviation.HOLD, Map.of(Check.FREE_TEXT, OnDeviation.ACCEPT_ORDER_PRICE));
        IncomingLine words = line(1, IncomingLine.FREE_TEXT.value(), "1", "80.00");

        assertThat(view(place(words)).head().status()).isEqualTo(OrderStatus.ACCEPTED);
    }

    @Test
    void elseItWaitsOrIsRefused() {
        IncomingLine words = line(1, IncomingLine.FREE_TEXT.value(), "1", "80.00");
        agree(OnDeviation.HOLD, Map.of());

        OrderView held = view(place(words));

        assertThat(held.head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(held.findings()).extracting(Finding::rule).containsExactly(Finding.Rule.FREE_TEXT);
        connection = suppliers.connection();
        agree(OnDeviation.HOLD, Map.of(Check.FREE_TEXT, OnDeviation.REFUSE));
        assertThat(place(words)).isInstanceOf(Rejected.class);
    }

    private void called(String part, String client, String number) {
        suppliers.also(
                connection,
                ACatalogItem.bolt(part, "5.00")
                        .numbers(new Numbers("", "", "", List.of(new BuyerNumber(client, number))))
                        .build());
    }

    @Test
    void aLineWithoutANumberOfOursMeansWhatItsClientCallsSo() {
        called("AN-2001", "10042", "B-2");

        OrderView order = view(place(line(2, IncomingLine.FREE_TEXT.value(), "10", "5.00")));

        assertThat(order.findings()).isEmpty();
        assertThat(order.lines().get(0).ordered().part().id()).isEqualTo(new SupplierPartId("AN-2001"));
        assertThat(payload()).contains("\"supplierPartId\":\"AN-2001\"");
    }

    @Test
    void anotherClientsNumberMeansNothing() {
        called("AN-4001", "10099", "B-4");

        OrderView order = view(place(line(4, IncomingLine.FREE_TEXT.value(), "10", "5.00")));

        assertThat(order.findings()).extracting(Finding::rule).containsExactly(Finding.Rule.FREE_TEXT);
    }

    @Test
    void aNumberNobodyHasIsHeldBesideTheOneItsClientMeans() {
        called("AN-3001", "10042", "B-3");

        OrderView order = view(place(line(3, "XX-1", "10", "6.00")));

        assertThat(order.head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(order.findings())
                .extracting(Finding::rule, Finding::expected, Finding::got)
                .containsExactly(
                        tuple(Finding.Rule.ARTICLE, "AN-3001", "XX-1"),
                        tuple(Finding.Rule.PRICE, "EUR 5.00", "EUR 6.00"));
        assertThat(order.lines().get(0).ordered().part().id()).isEqualTo(new SupplierPartId("XX-1"));
    }

    @Test
    void whatOneLineHoldsKeepsTheWholeOrderAsItCame() {
        agree(OnDeviation.USE_CONTRACT_PRICE, Map.of());

        OrderView order = view(placeOrder.place(anOrder()
                .on(connection)
                .with(line(1, "AN-1001", "10", "9.00"))
                .with(line(2, "XX-1", "1", "1.00"))
                .build()));

        assertThat(order.head().status()).isEqualTo(OrderStatus.ON_HOLD);
        assertThat(order.head().total()).isEqualTo(Money.of("91", "EUR"));
    }
}

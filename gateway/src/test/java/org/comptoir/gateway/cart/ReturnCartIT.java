package org.comptoir.gateway.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.IncomingCategory;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.assortment.HideArticles;
import org.comptoir.gateway.contract.ContractScope;
import org.comptoir.gateway.contract.OrderTerms;
import org.comptoir.gateway.contract.OrderTerms.OnDeviation;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.AgreeContract;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.SweepRecords;
import org.comptoir.gateway.journal.retention.SweepReport;
import org.comptoir.gateway.partner.AdjustConnection;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.protocol.cxml.exchange.Emitted;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.SessionOutcome;
import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReturnCartIT {

    private static final SupplierPartId BOLT = new SupplierPartId("A-1");

    @Inject
    ATrade trade;

    @Inject
    CatalogImport imports;

    @Inject
    HideArticles hiding;

    @Inject
    ProductCatalog products;

    @Inject
    AgreeContract contracts;

    @Inject
    PricePromises pricePromises;

    @Inject
    ShoppingSessions shopping;

    @Inject
    Cart cart;

    @Inject
    ReturnCart returnCart;

    @Inject
    AdjustConnection adjust;

    @Inject
    Database database;

    @Inject
    SweepRecords sweep;

    @Inject
    Clock clock;

    private static SupplierId stocked;

    private Connection connection;
    private SessionToken token;
    private ActiveSession session;

    @BeforeEach
    void openASession() {
        SupplierId supplier = stockedSupplier();
        connection = trade.connection(supplier);
        agree("9.50");
        token = trade.session(connection);
        session = open();
    }

    /** One catalog serves all tests: each has a client of its own. */
    private SupplierId stockedSupplier() {
        if (stocked == null) {
            SupplierId supplier = trade.supplier();
            imports.shelves(
                    supplier, List.of(new IncomingCategory("bolts", Optional.empty(), Map.of(Language.EN, "Bolts"))));
            imports.products(
                    supplier,
                    List.of(product("A-1", "12.00", "1"), product("A-2", "4.99", "1000"))
                            .iterator(),
                    problem -> {
                        throw new IllegalStateException(problem.toString());
                    });
            Audience anybody = new Audience(supplier, new ClientId(0), Language.EN);
            await().until(() -> products.find(anybody, BOLT).isPresent());
            stocked = supplier;
        }
        return stocked;
    }

    @Test
    void promisesTodaysPricesOnceHoweverManyClick() throws Exception {
        assertThat(cart.add(session, List.of(new CartChange("A-1", "3"), new CartChange("A-2", "500"))))
                .isEmpty();

        List<ReturnOutcome> ends = AtOnce.all(8, () -> returnCart.handBack(session));

        assertThat(ends).allSatisfy(end -> assertThat(end).isInstanceOf(ReturnOutcome.Returned.class));
        assertThat(ends.stream().map(ReturnCartIT::form).map(ReturnForm::fields).distinct())
                .hasSize(1);
        assertThat(count("returned_cart where session_id = ?", session.id().value()))
                .isEqualTo(1);
        assertThat(promises()).isEqualTo(2);
        assertThat(count(
                        "document_journal where direction = 'OUT' and connection_id = ?",
                        connection.id().value()))
                .isEqualTo(1);
        assertThat(shopping.find(token)).isInstanceOf(SessionOutcome.Closed.class);
    }

    @Test
    void aPromiseSaysWhatTheCartSaid() {
        cart.add(session, List.of(new CartChange("A-1", "3")));
        returnCart.handBack(session);

        PricePromise promise = promiseOf("A-1");

        assertThat(promise.quantity()).isEqualTo(Quantity.of(3));
        assertThat(promise.price()).isEqualTo(UnitPrice.each(Money.of("9.50", "EUR")));
        assertThat(promise.contract()).isEqualTo(connection.name() + " v1");
        assertThat(promise.validUntil()).isEqualTo(promise.promisedAt().plus(Duration.ofDays(14)));
        assertThat(pricePromises.find(
                        connection.supplier(),
                        new ClientId(connection.client().id().value() + 1),
                        List.of(promise.id())))
                .isEmpty();
    }

    @Test
    void pricesAreThoseOfTheMomentOfTheReturn() {
        cart.add(session, List.of(new CartChange("A-1", "1")));
        assertThat(cart.view(session).total()).isEqualTo(Money.of("9.50", "EUR"));
        agree("9.75");

        returnCart.handBack(session);

        assertThat(promiseOf("A-1").price()).isEqualTo(UnitPrice.each(Money.of("9.75", "EUR")));
        assertThat(promiseOf("A-1").contract()).isEqualTo(connection.name() + " v2");
    }

    @Test
    void eachLineCarriesWhatTheConnectionWantsBesideWhatTheProtocolHas() {
        adjust.overrule(
                connection.supplier(),
                connection.id(),
                "cart.extrinsics",
                "Plant=text:1000 \"Cost Center\"=setup:costcenter Contract=contract Maker=manufacturer None=setup:nobody",
                "the buyer asked for it",
                "user:test");
        token = trade.session(connection);
        session = open();
        cart.add(session, List.of(new CartChange("A-1", "3"), new CartChange("A-2", "500")));

        ReturnForm.Field field = form(returnCart.handBack(session)).fields().get(0);

        byte[] document = Emitted.checked(Base64.getDecoder().decode(field.value()));
        assertThat(new String(document, StandardCharsets.UTF_8).split("<Extrinsic ", -1))
                .as("four on the first line; no contract made the price of the second")
                .hasSize(8)
                .anyMatch(each -> each.startsWith("name=\"Plant\">1000<"))
                .anyMatch(each -> each.startsWith("name=\"Cost Center\">4711 \"é\"<"))
                .anyMatch(each -> each.startsWith("name=\"Contract\">" + connection.name() + "<"))
                .anyMatch(each -> each.startsWith("name=\"Maker\">Maker<"));
    }

    @Test
    void aCartThatComesToMoreThanAnAmountCanBeIsShownAndStays() {
        agree("1000.00");
        assertThat(cart.add(session, List.of(new CartChange("A-1", "999999999"), new CartChange("A-2", "999999000"))))
                .isEmpty();

        PricedCart shown = cart.view(session);
        ReturnOutcome outcome = returnCart.handBack(session);

        assertThat(shown.total()).isEqualTo(Money.of("999999999000", "EUR"));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ReturnOutcome.Kept.class,
                        kept -> assertThat(kept.problems())
                                .extracting(CartProblem::rule, CartProblem::part)
                                .containsExactly(tuple(CartProblem.Rule.NO_PRICE, "A-2")));
    }

    @Test
    void anEmptyCartStaysOpen() {
        assertThat(returnCart.handBack(session))
                .isEqualTo(
                        new ReturnOutcome.Kept(List.of(new CartProblem(CartProblem.Rule.EMPTY_CART, "", List.of()))));
        assertThat(shopping.find(token)).isInstanceOf(SessionOutcome.Open.class);
    }

    @Test
    void aHiddenArticleKeepsTheCartHere() {
        cart.add(session, List.of(new CartChange("A-1", "1")));
        hiding.hide(connection.supplier(), connection.client().id(), List.of(BOLT));
        await().until(() -> cart.view(session).lines().get(0).product().isEmpty());

        assertThat(returnCart.handBack(session))
                .isEqualTo(new ReturnOutcome.Kept(
                        List.of(new CartProblem(CartProblem.Rule.NO_LONGER_OFFERED, "A-1", List.of()))));
        assertThat(promises()).isZero();
    }

    @Test
    void aCartBelowTheMinimumStaysWhereTheContractRefuses() {
        agree("9.50", terms("50", OnDeviation.REFUSE));
        cart.add(session, List.of(new CartChange("A-1", "4")));

        ReturnOutcome tooLittle = returnCart.handBack(session);
        CartTerms.Shortfall shortfall = cart.view(session).terms().shortfall().orElseThrow();
        cart.change(session, 1, "6");

        assertThat(tooLittle)
                .isEqualTo(new ReturnOutcome.Kept(List.of(
                        new CartProblem(CartProblem.Rule.BELOW_MINIMUM_ORDER, "", List.of("12.00", "50.00", "EUR")))));
        assertThat(shortfall.missing()).isEqualTo(Money.of("12", "EUR"));
        assertThat(cart.view(session).terms()).isEqualTo(new CartTerms(Optional.empty(), List.of("Free delivery")));
        assertThat(returnCart.handBack(session)).isInstanceOf(ReturnOutcome.Returned.class);
    }

    @Test
    void aCartBelowTheMinimumStaysWhereItsOrderWouldBeRefused() {
        agree("9.50", belowMinimum(OnDeviation.REFUSE, terms("50", OnDeviation.HOLD)));
        cart.add(session, List.of(new CartChange("A-1", "4")));

        assertThat(cart.view(session).terms().shortfall().orElseThrow().refuses())
                .isTrue();
        assertThat(returnCart.handBack(session)).isInstanceOf(ReturnOutcome.Kept.class);
    }

    @Test
    void aCartBelowTheMinimumMayGoWhereOrdersWaitForAPerson() {
        agree("9.50", terms("50", OnDeviation.HOLD));
        cart.add(session, List.of(new CartChange("A-1", "4")));

        assertThat(cart.view(session).terms().shortfall())
                .contains(new CartTerms.Shortfall(
                        Money.of("50", "EUR"), Money.of("12", "EUR"), CartTerms.Consequence.ORDER_WAITS));
        assertThat(returnCart.handBack(session)).isInstanceOf(ReturnOutcome.Returned.class);
    }

    @Test
    void aCartBelowTheMinimumGoesWhereItsOrderIsTaken() {
        agree("9.50", belowMinimum(OnDeviation.ACCEPT_ORDER_PRICE, terms("50", OnDeviation.REFUSE)));
        cart.add(session, List.of(new CartChange("A-1", "4")));

        assertThat(cart.view(session).terms().shortfall().orElseThrow().then())
                .isEqualTo(CartTerms.Consequence.ORDER_TAKEN);
        assertThat(returnCart.handBack(session)).isInstanceOf(ReturnOutcome.Returned.class);
    }

    private static OrderTerms belowMinimum(OnDeviation outcome, OrderTerms terms) {
        return new OrderTerms(
                terms.promiseDays(),
                terms.minimumOrder(),
                terms.onDeviation(),
                terms.up(),
                terms.down(),
                terms.conditions(),
                Map.of(OrderTerms.Check.MINIMUM_ORDER, outcome));
    }

    private static OrderTerms terms(String minimum, OnDeviation policy) {
        return new OrderTerms(
                14,
                Optional.of(Money.of(minimum, "EUR")),
                policy,
                OrderTerms.Tolerance.NONE,
                OrderTerms.Tolerance.NONE,
                Map.of("en", "Free delivery"));
    }

    @Test
    void nothingChangesAfterTheReturn() {
        cart.add(session, List.of(new CartChange("A-1", "1")));
        ReturnForm first = form(returnCart.handBack(session));

        assertThat(cart.add(session, List.of(new CartChange("A-1", "1")))).isEqualTo(CartProblem.sessionClosed());
        assertThat(cart.change(session, 1, "9")).isEqualTo(CartProblem.sessionClosed());
        assertThat(form(returnCart.cancel(session)).fields()).isEqualTo(first.fields());
        assertThat(returnCart.findForm(session.id()).orElseThrow().action()).isEqualTo(first.action());
    }

    @Test
    void aCancelledSessionPromisesNothing() {
        cart.add(session, List.of(new CartChange("A-1", "1")));

        assertThat(returnCart.cancel(session)).isInstanceOf(ReturnOutcome.Returned.class);
        assertThat(promises()).isZero();
        assertThat(database.one(
                        "select state from punchout_session where id = ?",
                        row -> row.text("state"),
                        session.id().value()))
                .contains("CANCELLED");
    }

    @Test
    void addingIsAllOrNothing() {
        assertThat(cart.add(session, List.of(new CartChange("A-1", "1"), new CartChange("A-404", "1"))))
                .containsExactly(new CartProblem(CartProblem.Rule.UNKNOWN_ARTICLE, "A-404", List.of()));
        assertThat(cart.countLines(session)).isZero();
    }

    @Test
    void manyClicksAtOnceAddUp() throws Exception {
        AtOnce.all(10, () -> cart.add(session, List.of(new CartChange("A-1", "2"), new CartChange("A-2", "1"))));

        assertThat(cart.view(session).lines())
                .extracting(line -> line.number() + " " + line.part() + " " + line.quantity())
                .containsExactly("1 A-1 20", "2 A-2 10");
        assertThat(cart.change(session, 1, "0")).isEmpty();
        assertThat(cart.countLines(session)).isEqualTo(1);
    }

    private void agree(String price) {
        agree(price, OrderTerms.usual(14));
    }

    private void agree(String price, OrderTerms terms) {
        contracts.agree(new Agreement(
                connection.supplier(),
                ContractScope.of(connection.client().id()),
                connection.name(),
                Currency.getInstance("EUR"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                100,
                RulePolicy.MOST_SPECIFIC,
                terms,
                "user:admin",
                List.of(new PriceRule.NetPrice(BOLT, Quantity.ONE, UnitPrice.each(Money.of(price, "EUR"))))));
    }

    private PricePromise promiseOf(String part) {
        PromiseId id = new PromiseId(database.one(
                        "select promise_id from price_promise where client_id = ? and part = ?",
                        row -> row.text("promise_id"),
                        connection.client().id().value(),
                        part)
                .orElseThrow());
        return pricePromises
                .find(connection.supplier(), connection.client().id(), List.of(id))
                .get(id);
    }

    private long promises() {
        return count(
                "price_promise where client_id = ?", connection.client().id().value());
    }

    private long count(String rows, long id) {
        return database.one("select count(*) as found from " + rows, row -> row.number("found"), id)
                .orElseThrow();
    }

    private ActiveSession open() {
        return ((SessionOutcome.Open) shopping.find(token)).session();
    }

    private static ReturnForm form(ReturnOutcome outcome) {
        return ((ReturnOutcome.Returned) outcome).form();
    }

    private static CatalogItem product(String part, String price, String basis) {
        return ACatalogItem.bolt(part, price)
                .price(price, basis)
                .numbers(new CatalogItem.Numbers("Maker", "M-" + part, "", List.of()))
                .supply(new CatalogItem.Supply("3", "", "", ""))
                .places(new CatalogItem.Place("UNSPSC", "26.0801", "31161620"))
                .text("Bolt " + part, "A bolt")
                .build();
    }

    @Test
    void oldSessionsGoWithTheirCartsAndPromisesStay() {
        cart.add(session, List.of(new CartChange("A-1", "3")));
        returnCart.handBack(session);
        ActiveSession young = ((SessionOutcome.Open) shopping.find(trade.session(connection))).session();
        cart.add(young, List.of(new CartChange("A-1", "1")));
        Instant old = clock.instant().minus(Duration.ofDays(91));
        database.update(
                "update punchout_session set started_at = ?, expires_at = ? where id = ?",
                old,
                old,
                session.id().value());

        SweepReport report = sweep.sweep(connection.supplier().value(), "system");

        assertThat(report.removed()).containsEntry(RecordClass.SESSIONS, 1L);
        for (String rows : List.of("returned_cart", "cart_line", "brought_line")) {
            assertThat(count(rows + " where session_id = ?", session.id().value()))
                    .as(rows)
                    .isZero();
        }
        assertThat(count("punchout_session where id = ?", session.id().value())).isZero();
        assertThat(count("punchout_session where id = ?", young.id().value())).isEqualTo(1);
        assertThat(count("cart_line where session_id = ?", young.id().value())).isEqualTo(1);
        assertThat(promises()).isEqualTo(1);
        assertThat(shopping.find(token)).isNotInstanceOf(SessionOutcome.Open.class);
    }
}

package org.comptoir.gateway.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.AgreeContract;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.BroughtLine;
import org.comptoir.gateway.punchout.Operation;
import org.comptoir.gateway.punchout.ReturnFrame;
import org.comptoir.gateway.punchout.SessionOutcome;
import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.gateway.punchout.Site;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A buyer comes back with the cart that it took home. */
@ExtendWith(ArquillianExtension.class)
class EditCartIT {

    private static final SupplierPartId BOLT = new SupplierPartId("A-1");

    @Inject
    ATrade trade;

    @Inject
    CatalogImport imports;

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
    Database database;

    private static SupplierId stocked;

    private Connection connection;

    @BeforeEach
    void openAConnection() {
        connection = trade.connection(stockedSupplier());
        agree("9.50");
    }

    private SupplierId stockedSupplier() {
        if (stocked == null) {
            SupplierId supplier = trade.supplier();
            imports.shelves(
                    supplier, List.of(new IncomingCategory("bolts", Optional.empty(), Map.of(Language.EN, "Bolts"))));
            imports.products(supplier, List.of(product("A-1"), product("A-2")).iterator(), problem -> {
                throw new IllegalStateException(problem.toString());
            });
            Audience anybody = new Audience(supplier, new ClientId(0), Language.EN);
            await().until(() -> products.find(anybody, BOLT).isPresent());
            stocked = supplier;
        }
        return stocked;
    }

    @Test
    void anUnchangedLineKeepsItsPromise() {
        List<String> before = returned(shop("A-1", "3", "A-2", "5"));

        ActiveSession edit = edit(line(1, "A-1", before.get(0), "3"), line(2, "A-2", before.get(1), "5.000"));

        assertThat(view(edit)).containsExactly("1 A-1 3", "2 A-2 5");
        assertThat(returned(edit)).isEqualTo(before);
        assertThat(promises()).isEqualTo(2);
    }

    @Test
    void aLineKeepsItsPromiseWhileTheUnitPriceHolds() {
        String before = returned(shop("A-1", "3")).get(0);
        ActiveSession edit = edit(line(1, "A-1", "\n  " + before + " \n", "3"));
        cart.change(edit, 1, "8");
        cart.add(edit, List.of(new CartChange("A-2", "1")));

        List<String> after = returned(edit);

        assertThat(after.get(0)).isEqualTo(before);
        assertThat(after.get(1)).isNotEqualTo(before);
        assertThat(promise(before).quantity()).isEqualTo(Quantity.of(8));
    }

    @Test
    void aPromiseIsRenewedForAsLongAgain() {
        String id = returned(shop("A-1", "3")).get(0);
        database.update("update price_promise set valid_until = promised_at where promise_id = ?", id);

        returned(edit(line(1, "A-1", id, "3")));

        assertThat(promise(id).validUntil()).isAfter(promise(id).promisedAt());
    }

    @Test
    void aPriceThatNoLongerHoldsIsShownAndPromisedAnew() {
        String before = returned(shop("A-1", "3")).get(0);
        agree("9.75");

        ActiveSession edit = edit(line(1, "A-1", before, "3"));
        List<String> after = returned(edit);

        assertThat(after).hasSize(1).doesNotContain(before);
        assertThat(promise(before).price()).isEqualTo(each("9.50"));
        assertThat(promise(after.get(0)).price()).isEqualTo(each("9.75"));
    }

    @Test
    void theFormerPriceIsTheOneWePromised() {
        String before = returned(shop("A-1", "3")).get(0);
        agree("9.75");

        ActiveSession edit = edit(new BroughtLine(1, "A-1", before, "3", "EA", "", Optional.of(each("1.00"))));

        assertThat(cart.view(edit).lines().get(0).formerPrice()).hasValue(each("9.50"));
    }

    @Test
    void aForeignPromiseIsNone() {
        Connection stranger = trade.connection(stocked);
        ActiveSession theirs = shopOn(stranger, "A-1", "3");
        String foreign = returned(theirs).get(0);

        ActiveSession edit = edit(line(1, "A-1", foreign, "3"));

        assertThat(cart.view(edit).lines().get(0).before().orElseThrow().isPromisedByAStranger())
                .isTrue();
        assertThat(returned(edit)).hasSize(1).doesNotContain(foreign);
    }

    @Test
    void linesOfOneArticleComeBackAsTheyWere() {
        String id = returned(shop("A-1", "3")).get(0);

        ActiveSession edit = edit(line(1, "A-1", id, "3"), line(2, "A-1", id, "3"), line(3, "A-1", id, "7"));
        List<String> after = returned(edit);

        assertThat(after.subList(0, 2)).containsExactly(id, id);
        assertThat(after.get(2)).isNotEqualTo(id);
    }

    @Test
    void whatIsGoneOrUnclearKeepsTheCartUntilAPersonHasSeenIt() {
        ActiveSession edit = edit(line(1, "A-404", "", "3"), line(2, "A-1", "", "1,000"), line(3, "A-2", "", "2"));

        assertThat(problems(returnCart.handBack(edit)))
                .containsExactly("NO_LONGER_OFFERED A-404 []", "NOT_A_QUANTITY A-1 [1,000]");
        assertThat(cart.change(edit, 1, "0")).isEmpty();
        assertThat(cart.change(edit, 2, "1000")).isEmpty();
        assertThat(returned(edit)).hasSize(2);
    }

    @Test
    void anEmptiedCartIsAskedAbout() {
        ActiveSession edit = edit(line(1, "A-1", "", "3"));
        cart.change(edit, 1, "0");

        assertThat(returnCart.handBack(edit)).isInstanceOf(ReturnOutcome.WouldEmpty.class);
        ReturnForm form = ((ReturnOutcome.Returned) returnCart.handBackEvenEmpty(edit)).form();

        assertThat(text(form)).doesNotContain("<ItemIn", "<Status").contains("operationAllowed=\"edit\"");
        assertThat(form.target()).isEqualTo("_top");
    }

    @Test
    void aNewCartIsNeverReturnedEmpty() {
        ActiveSession create = open(trade.session(connection));

        assertThat(problems(returnCart.handBackEvenEmpty(create))).containsExactly("EMPTY_CART  []");
    }

    @Test
    void leavingAnEditChangesNothingThere() {
        ActiveSession edit = edit(line(1, "A-1", "", "3"));
        cart.change(edit, 1, "0");

        ReturnForm form = ((ReturnOutcome.Returned) returnCart.cancel(edit)).form();

        assertThat(text(form)).contains("<Status code=\"204\"").doesNotContain("<ItemIn");
        assertThat(promises()).isZero();
    }

    @Test
    void whoOnlyLooksChangesNothing() {
        ActiveSession inspect = open(trade.session(connection, Operation.INSPECT, List.of(line(1, "A-1", "", "3"))));

        assertThat(cart.add(inspect, List.of(new CartChange("A-2", "1"))))
                .containsExactly(new CartProblem(CartProblem.Rule.READ_ONLY, "", List.of()));
        assertThat(cart.change(inspect, 1, "0")).hasSize(1);
        assertThat(view(inspect)).containsExactly("1 A-1 3");
        assertThat(text(((ReturnOutcome.Returned) returnCart.handBack(inspect)).form()))
                .contains("<Status code=\"204\"")
                .doesNotContain("<ItemIn");
    }

    @Test
    void siteAndFrameStayWithTheSession() {
        ActiveSession edit = edit(line(1, "A-1", "", "3"));

        assertThat(edit.site()).hasValue(new Site("SITE-7", "Quay 7"));
        assertThat(edit.returnFrame()).hasValue(new ReturnFrame("_top"));
    }

    private ActiveSession shop(String... partsAndQuantities) {
        return shopOn(connection, partsAndQuantities);
    }

    private ActiveSession shopOn(Connection where, String... partsAndQuantities) {
        ActiveSession session = open(trade.session(where));
        for (int i = 0; i < partsAndQuantities.length; i += 2) {
            assertThat(cart.add(session, List.of(new CartChange(partsAndQuantities[i], partsAndQuantities[i + 1]))))
                    .isEmpty();
        }
        return session;
    }

    private ActiveSession edit(BroughtLine... lines) {
        return open(trade.session(connection, Operation.EDIT, List.of(lines)));
    }

    private ActiveSession open(SessionToken token) {
        return ((SessionOutcome.Open) shopping.find(token)).session();
    }

    private List<String> view(ActiveSession session) {
        return cart.view(session).lines().stream()
                .map(line -> line.number() + " " + line.part() + " " + line.quantity())
                .toList();
    }

    /** The promises of a cart that goes back, in the order of its lines. */
    private List<String> returned(ActiveSession session) {
        assertThat(returnCart.handBack(session)).isInstanceOf(ReturnOutcome.Returned.class);
        return database.query(
                "select promise_id from returned_cart_line join returned_cart on returned_cart.id = returned_cart_id"
                        + " where session_id = ? order by number",
                row -> row.text("promise_id"),
                session.id().value());
    }

    private static List<String> problems(ReturnOutcome outcome) {
        return ((ReturnOutcome.Kept) outcome)
                .problems().stream()
                        .map(problem -> problem.rule() + " " + problem.part() + " " + problem.arguments())
                        .toList();
    }

    private PricePromise promise(String id) {
        return pricePromises
                .find(connection.supplier(), connection.client().id(), List.of(new PromiseId(id)))
                .get(new PromiseId(id));
    }

    private long promises() {
        return database.one(
                        "select count(*) as found from price_promise where client_id = ?",
                        row -> row.number("found"),
                        connection.client().id().value())
                .orElse(0L);
    }

    private static String text(ReturnForm form) {
        return new String(form.document().content(), StandardCharsets.UTF_8);
    }

    private static BroughtLine line(int number, String part, String auxiliaryId, String quantity) {
        return new BroughtLine(number, part, auxiliaryId, quantity, "EA", "Bolt", Optional.empty());
    }

    private static UnitPrice each(String price) {
        return UnitPrice.each(Money.of(price, "EUR"));
    }

    private void agree(String price) {
        contracts.agree(new Agreement(
                connection.supplier(),
                connection.client().id(),
                connection.name(),
                Currency.getInstance("EUR"),
                LocalDate.of(2020, 1, 1),
                Optional.empty(),
                100,
                RulePolicy.MOST_SPECIFIC,
                14,
                "user:admin",
                List.of(new PriceRule.NetPrice(BOLT, Quantity.ONE, each(price)))));
    }

    private static CatalogItem product(String part) {
        return ACatalogItem.bolt(part, "12.00").build();
    }
}

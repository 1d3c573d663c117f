package org.comptoir.gateway.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.partner.ClientId;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.punchout.BroughtLine;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class BroughtCartTest {

    private static final PromiseId OURS = new PromiseId("P1");
    private static final SupplierPartId BOLT = new SupplierPartId("AN-1");
    private static final Map<PromiseId, PricePromise> PROMISES = Map.of(
            OURS,
            new PricePromise(
                    OURS,
                    new SupplierId(1),
                    new ClientId(1),
                    BOLT,
                    Quantity.of(12),
                    UnitOfMeasure.of("EA"),
                    each("9.50"),
                    "GC v1",
                    Instant.EPOCH,
                    Instant.EPOCH));

    @Test
    void aLineIsFoundByItsPromise() {
        BroughtCart cart = rebuild(line(1, "AN-1", "P1", "12", ""));

        assertThat(cart.lines()).containsExactly(stored(1, "AN-1", "12", true));
        assertThat(cart.before().get(0).promise()).hasValue(OURS);
        assertThat(cart.before().get(0).price()).hasValue(each("9.50"));
    }

    @Test
    void aPromiseNamesTheArticleWhereTheBuyerForgetsTo() {
        assertThat(rebuild(line(1, "", "P1", "12", "")).lines()).containsExactly(stored(1, "AN-1", "12", true));
    }

    @Test
    void withoutAPromisePartNumberAndQuantityWillDo() {
        BroughtCart cart = rebuild(line(1, "AN-1", "", "3", "EACH"));

        assertThat(cart.lines()).containsExactly(stored(1, "AN-1", "3", true));
        assertThat(cart.before().get(0).promise()).isEmpty();
        assertThat(cart.before().get(0).price()).hasValue(each("7.00"));
        assertThat(cart.before().get(0).isPromisedByAStranger()).isFalse();
    }

    @Test
    void aPromiseOfSomebodyElseOrForAnotherArticleIsNone() {
        BroughtCart cart = rebuild(line(1, "AN-1", "Pelse", "3", ""), line(2, "AN-2", "P1", "3", ""));

        assertThat(cart.lines()).containsExactly(stored(1, "AN-1", "3", true), stored(2, "AN-2", "3", true));
        assertThat(cart.before()).allSatisfy(line -> {
            assertThat(line.isPromisedByAStranger()).isTrue();
            assertThat(line.price()).hasValue(each("7.00"));
        });
    }

    @Test
    void linesOfOneArticleStayApart() {
        BroughtCart cart =
                rebuild(line(1, "AN-1", "P1", "12", ""), line(2, "AN-1", "P1", "12", ""), line(3, "AN-1", "", "5", ""));

        assertThat(cart.lines())
                .containsExactly(
                        stored(1, "AN-1", "12", true), stored(2, "AN-1", "12", true), stored(3, "AN-1", "5", true));
    }

    @Test
    void anArticleThatIsGoneIsThereToBeSeen() {
        assertThat(rebuild(line(1, "AN-404", "", "5", "BX")).lines()).containsExactly(stored(1, "AN-404", "5", true));
    }

    @Test
    void aLineThatNamesNothingCannotBeInACart() {
        BroughtCart cart = rebuild(line(1, "", "?", "5", ""), line(2, "AN-1", "", "1", ""));

        assertThat(cart.before()).hasSize(2);
        assertThat(cart.lines()).containsExactly(stored(2, "AN-1", "1", true));
    }

    @Test
    void aQuantityNobodyCanReadIsAGuessUntilAPersonSaysIt() {
        BroughtCart cart = rebuild(line(1, "AN-1", "P1", "1,000", ""), line(2, "AN-1", "", "some", ""));

        assertThat(cart.lines()).containsExactly(stored(1, "AN-1", "12", false), stored(2, "AN-1", "1", false));
        assertThat(problem(cart, 0))
                .isEqualTo(new CartProblem(CartProblem.Rule.NOT_A_QUANTITY, "AN-1", List.of("1,000")));
    }

    @Test
    void anotherUnitIsAQuestion() {
        BroughtCart cart = rebuild(line(1, "AN-1", "", "3", "BX"), line(2, "AN-1", "", "3", "a box"));

        assertThat(cart.lines()).containsExactly(stored(1, "AN-1", "3", false), stored(2, "AN-1", "3", false));
        assertThat(problem(cart, 0))
                .isEqualTo(new CartProblem(CartProblem.Rule.OTHER_UNIT, "AN-1", List.of("3 BX", "EA")));
    }

    @Test
    void theBuyersOwnWordForAUnitCountsNothingBesideOurPromise() {
        assertThat(rebuild(line(1, "AN-1", "P1", "12", "PIECES")).lines())
                .containsExactly(stored(1, "AN-1", "12", true));
    }

    @Test
    void aPriceForTenIsAPriceForOne() {
        UnitPrice perTen = new UnitPrice(Money.of("95.00", "EUR"), java.math.BigDecimal.TEN);

        assertThat(priced(each("9.50"), perTen).formerPrice()).isEmpty();
        assertThat(priced(each("9.50"), each("9.75")).formerPrice()).hasValue(each("9.50"));
        assertThat(priced(new UnitPrice(Money.of("9.50", "USD"), java.math.BigDecimal.ONE), each("9.50"))
                        .formerPrice())
                .isPresent();
    }

    private static CartLine priced(UnitPrice then, UnitPrice now) {
        LineBefore before = new LineBefore(1, "AN-1", "P1", "1", "EA", "", Optional.of(OURS), Optional.of(then));
        Price price = new Price(now, now.price(), List.of(), PriceExplanation.list());
        return new CartLine(
                1, BOLT, Quantity.ONE, Optional.of(product("AN-1")), Optional.of(price), Optional.of(before), true);
    }

    private static CartProblem problem(BroughtCart cart, int index) {
        StoredLine line = cart.lines().get(index);
        UnitPrice price = each("9.50");
        return new CartLine(
                        line.number(),
                        line.part(),
                        line.quantity(),
                        Optional.of(product("AN-1")),
                        Optional.of(new Price(price, price.price(), List.of(), PriceExplanation.list())),
                        Optional.of(cart.before().get(index)),
                        line.settled())
                .problem()
                .orElseThrow();
    }

    private static BroughtCart rebuild(BroughtLine... lines) {
        return BroughtCart.of(
                BroughtCart.before(List.of(lines), PROMISES),
                PROMISES,
                Map.of(BOLT, product("AN-1"), new SupplierPartId("AN-2"), product("AN-2")));
    }

    private static BroughtLine line(int number, String part, String auxiliaryId, String quantity, String unit) {
        return new BroughtLine(number, part, auxiliaryId, quantity, unit, "Bolt", Optional.of(each("7.00")));
    }

    private static StoredLine stored(int number, String part, String quantity, boolean settled) {
        return new StoredLine(number, new SupplierPartId(part), Quantity.of(quantity), Optional.of(number), settled);
    }

    private static UnitPrice each(String price) {
        return UnitPrice.each(Money.of(price, "EUR"));
    }

    private static Product product(String part) {
        return new Product(
                new SupplierPartId(part),
                "Bolt",
                "",
                "10",
                "fasteners",
                UnitOfMeasure.of("EA"),
                Optional.empty(),
                Optional.empty(),
                each("12.00"),
                Quantity.ONE,
                Quantity.ONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                3,
                List.of());
    }
}

package org.comptoir.gateway.cart;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.cart.rule.QuantityRule;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartPlanTest {

    private static final Map<SupplierPartId, Product> PRODUCTS = Stream.of(
                    product("AN-1", "1", "1"),
                    product("AN-2", "10", "5"),
                    product("AN-3", "0.5", "0.25"),
                    rationed("AN-4", "20"))
            .collect(toMap(Product::id, product -> product));

    @Test
    void numbersNewLinesAfterThoseThatAreThere() {
        CartPlan plan = add(List.of(line(4, "AN-1", "1")), change("AN-2", "10"), change("AN-3", "0.75"));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.added()).containsExactly(line(5, "AN-2", "10"), line(6, "AN-3", "0.75"));
        assertThat(plan.grown()).isEmpty();
    }

    @Test
    void aRepeatedPartGrowsItsLine() {
        CartPlan plan = add(
                List.of(line(1, "AN-1", "2")),
                change("AN-1", "3"),
                change(" AN-1 ", "1"),
                change("AN-3", "1"),
                change("AN-3", "1"));

        assertThat(plan.grown()).containsExactly(line(1, "AN-1", "6"));
        assertThat(plan.added()).containsExactly(line(2, "AN-3", "2"));
    }

    @Test
    void minimumAndStepAreRulesOfTheWholeLine() {
        CartPlan plan = add(List.of(line(1, "AN-2", "10")), change("AN-2", "5"));

        assertThat(plan.problems()).isEmpty();
        assertThat(plan.grown()).containsExactly(line(1, "AN-2", "15"));
    }

    @Test
    void nobodyGetsMoreThanTheMaximumByAddingTwice() {
        assertThat(add(List.of(line(1, "AN-4", "15")), change("AN-4", "5")).problems())
                .isEmpty();
        assertThat(add(List.of(line(1, "AN-4", "15")), change("AN-4", "6")).problems())
                .containsExactly(new CartProblem(CartProblem.Rule.ABOVE_MAXIMUM, "AN-4", List.of("20")));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        CartPlan plan = add(
                List.of(),
                change("AN-1", "1"),
                change("AN-404", "1"),
                change("AN-2", "5"),
                change("AN-3", "0.6"),
                change("AN-1", "many"));

        assertThat(plan.problems())
                .containsExactly(
                        new CartProblem(CartProblem.Rule.UNKNOWN_ARTICLE, "AN-404", List.of()),
                        new CartProblem(CartProblem.Rule.NOT_A_QUANTITY, "AN-1", List.of("many")),
                        new CartProblem(CartProblem.Rule.BELOW_MINIMUM, "AN-2", List.of("10")),
                        new CartProblem(CartProblem.Rule.NOT_A_STEP, "AN-3", List.of("0.25")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0", "-1", "1e3", "1,5", "NaN", "0.0000001", "9223372036854775808", "٣", "1 000", "0x10", "+"
            })
    void whatIsNoQuantityIsRepeatedToThePerson(String typed) {
        assertThat(add(List.of(), change("AN-1", typed)).problems())
                .containsExactly(new CartProblem(CartProblem.Rule.NOT_A_QUANTITY, "AN-1", List.of(typed)));
    }

    @Test
    void aSumBeyondTheLargestQuantityIsNoQuantity() {
        CartPlan plan = add(List.of(line(1, "AN-1", "999999999")), change("AN-1", "1"));

        assertThat(plan.problems())
                .containsExactly(new CartProblem(CartProblem.Rule.NOT_A_QUANTITY, "AN-1", List.of("1")));
    }

    @Test
    void aPartNumberThatCannotBeOneExistsForNobody() {
        String bidi = "AN-\u202E1";

        assertThat(CartPlan.parts(List.of(change(bidi, "1"), change("AN-1", "1"))))
                .containsExactly(new SupplierPartId("AN-1"));
        assertThat(add(List.of(), change(bidi, "1")).problems())
                .containsExactly(new CartProblem(CartProblem.Rule.UNKNOWN_ARTICLE, bidi, List.of()));
    }

    @Test
    void ofSeveralLinesOfOneArticleTheFirstGrows() {
        StoredLine guess = new StoredLine(2, new SupplierPartId("AN-1"), Quantity.of(3), Optional.of(2), false);

        CartPlan plan = add(List.of(guess, line(3, "AN-1", "5")), change("AN-1", "1"), change("AN-3", "1"));

        assertThat(plan.grown())
                .containsExactly(new StoredLine(2, new SupplierPartId("AN-1"), Quantity.of(4), Optional.of(2), false));
        assertThat(plan.added()).containsExactly(line(4, "AN-3", "1"));
    }

    @Test
    void aCartBroughtAlongMayBeLargerButNotGrowByLines() {
        List<StoredLine> huge = IntStream.rangeClosed(1, 501)
                .mapToObj(number -> line(number, "AN-1", "1"))
                .toList();

        assertThat(add(huge, change("AN-1", "1")).problems()).isEmpty();
        assertThat(add(huge, change("AN-3", "1")).problems())
                .containsExactly(new CartProblem(CartProblem.Rule.TOO_MANY_LINES, "", List.of("500")));
    }

    @Test
    void fiveHundredLinesAreEnough() {
        List<StoredLine> full = IntStream.rangeClosed(1, 500)
                .mapToObj(number -> line(number, "X-" + number, "1"))
                .toList();

        assertThat(add(full.subList(0, 499), change("AN-1", "1")).problems()).isEmpty();
        assertThat(add(full, change("AN-1", "1")).problems())
                .containsExactly(new CartProblem(CartProblem.Rule.TOO_MANY_LINES, "", List.of("500")));
    }

    @Test
    void zeroInAnySpellingRemovesALine() {
        assertThat(Stream.of("0", "00", "0.0", " 0. ")).allMatch(QuantityRule::isNothing);
        assertThat(Stream.of("", "0.1", "-0", "o", "10")).noneMatch(QuantityRule::isNothing);
    }

    @Nested
    class BeforeTheReturn {

        private final Product product = product("AN-2", "10", "5");

        @Test
        void anEmptyCartStays() {
            assertThat(CartCheck.problems(new PricedCart(List.of(), List.of(), Money.of("0", "EUR")), false))
                    .containsExactly(new CartProblem(CartProblem.Rule.EMPTY_CART, "", List.of()));
        }

        @Test
        void aSoundCartGoes() {
            assertThat(check(Optional.of(product), Optional.of(price()), "10")).isEmpty();
        }

        @Test
        void whatIsGoneUnpricedOrNoLongerFittingStays() {
            assertThat(check(Optional.empty(), Optional.empty(), "10"))
                    .containsExactly(new CartProblem(CartProblem.Rule.NO_LONGER_OFFERED, "AN-2", List.of()));
            assertThat(check(Optional.of(product), Optional.empty(), "10"))
                    .containsExactly(new CartProblem(CartProblem.Rule.NO_PRICE, "AN-2", List.of()));
            assertThat(check(Optional.of(product), Optional.of(price()), "12"))
                    .containsExactly(new CartProblem(CartProblem.Rule.NOT_A_STEP, "AN-2", List.of("5")));
        }

        private List<CartProblem> check(Optional<Product> offered, Optional<Price> price, String quantity) {
            CartLine line = new CartLine(
                    1, new SupplierPartId("AN-2"), Quantity.of(quantity), offered, price, Optional.empty(), true);
            return CartCheck.problems(new PricedCart(List.of(line), List.of(), Money.of("0", "EUR")), false);
        }

        private Price price() {
            return new Price(product.listPrice(), Money.of("10", "EUR"), List.of(), PriceExplanation.list());
        }
    }

    @Test
    void aFormIsKeptToTheLetter() {
        List<ReturnForm.Field> fields = List.of(
                new ReturnForm.Field("cxml-base64", "PD94bWw+"),
                new ReturnForm.Field("~caller", "a \"b\" <c> & é \u2028 \uD83D\uDE00\r\n"),
                new ReturnForm.Field("NEW_ITEM-QUANTITY[1]", ""));

        assertThat(FormFields.read(FormFields.write(fields))).isEqualTo(fields);
    }

    private static CartPlan add(List<StoredLine> before, CartChange... changes) {
        return CartPlan.adding(before, List.of(changes), PRODUCTS);
    }

    private static CartChange change(String part, String quantity) {
        return new CartChange(part, quantity);
    }

    private static StoredLine line(int number, String part, String quantity) {
        return new StoredLine(number, new SupplierPartId(part), Quantity.of(quantity));
    }

    private static Product rationed(String part, String maximum) {
        return product(
                part,
                "1",
                "1",
                new Product.Particulars(
                        Optional.of(Quantity.of(maximum)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static Product product(String part, String minimum, String step) {
        return product(part, minimum, step, Product.Particulars.NONE);
    }

    private static Product product(String part, String minimum, String step, Product.Particulars particulars) {
        return new Product(
                new SupplierPartId(part),
                "Bolt",
                "",
                "10",
                "fasteners",
                UnitOfMeasure.of("EA"),
                Optional.empty(),
                Optional.empty(),
                UnitPrice.each(Money.of("1.00", "EUR")),
                Quantity.of(minimum),
                Quantity.of(step),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                3,
                List.of(),
                particulars);
    }
}

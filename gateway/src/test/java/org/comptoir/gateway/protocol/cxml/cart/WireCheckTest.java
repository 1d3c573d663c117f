package org.comptoir.gateway.protocol.cxml.cart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.partner.dialect.Dialects;
import org.comptoir.gateway.partner.dialect.Tongue;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitOfMeasure;
import org.comptoir.kernel.UnitPrice;
import org.junit.jupiter.api.Test;

class WireCheckTest {

    @Test
    void aPartNumberThatTheSuiteRefusesKeepsTheCart() {
        assertThat(problems(DialectChoice.of("ariba"), "AN{1}?", "1.00"))
                .containsExactly(new CartProblem(CartProblem.Rule.ID_FORBIDDEN, "AN{1}?", List.of("?")));
        assertThat(problems(DialectChoice.of("coupa"), "AN{1}?", "1.00")).isEmpty();
    }

    @Test
    void countsBytesWhereTheSuiteCountsBytes() {
        String umlauts = "Ü".repeat(65);

        assertThat(problems(DialectChoice.of("ariba"), umlauts, "1.00"))
                .containsExactly(new CartProblem(CartProblem.Rule.ID_OF_TOO_MANY_BYTES, umlauts, List.of("128")));
        assertThat(problems(DialectChoice.of("jaggaer"), umlauts, "1.00")).isEmpty();
        assertThat(problems(DialectChoice.of("jaggaer"), "Ü".repeat(101), "1.00"))
                .containsExactly(
                        new CartProblem(CartProblem.Rule.ID_OF_TOO_MANY_CHARACTERS, "Ü".repeat(101), List.of("100")));
    }

    @Test
    void tellsEverythingAtOnce() {
        DialectChoice narrow = DialectChoice.of("ariba")
                .with(DialectRule.UNIT_TAKEN, "BX PK", "the portal's list")
                .with(DialectRule.PRICE_DECIMALS, "2", "seen in a refused cart");

        assertThat(problems(narrow, "A?", "0.0125"))
                .extracting(CartProblem::rule)
                .containsExactly(
                        CartProblem.Rule.ID_FORBIDDEN,
                        CartProblem.Rule.UNIT_NOT_TAKEN,
                        CartProblem.Rule.PRICE_TOO_FINE);
        assertThat(problems(narrow, "A?", "0.1200"))
                .noneMatch(problem -> problem.rule() == CartProblem.Rule.PRICE_TOO_FINE);
    }

    @Test
    void aLineWithoutAPriceIsJudgedByTheRest() {
        Product product = product("A?", UnitPrice.each(Money.of("1", "EUR")));

        assertThat(WireCheck.problems(
                        product, Optional.empty(), Dialects.of(Tongue.CXML).dialect("ariba")))
                .hasSize(1);
    }

    private static List<CartProblem> problems(DialectChoice choice, String part, String price) {
        UnitPrice each = UnitPrice.each(Money.of(price, "EUR"));
        Price found = new Price(each, each.lineTotal(Quantity.ONE), List.of(), PriceExplanation.list());
        return WireCheck.problems(
                product(part, each),
                Optional.of(found),
                Dialects.of(Tongue.CXML).dialect(choice));
    }

    private static Product product(String part, UnitPrice price) {
        return new Product(
                new SupplierPartId(part),
                "Bolt",
                "",
                "bolts",
                "fasteners",
                UnitOfMeasure.of("EA"),
                Optional.empty(),
                Optional.empty(),
                price,
                Quantity.ONE,
                Quantity.ONE,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                2,
                List.of());
    }
}

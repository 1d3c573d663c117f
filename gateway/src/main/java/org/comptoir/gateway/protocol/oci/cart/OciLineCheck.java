package org.comptoir.gateway.protocol.oci.cart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.cart.rule.CartProblem.Rule;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.UnitPrice;

/**
 * What a line cannot go as OCI for.
 *
 * <p>A buyer's system that meets an unknown unit or a number it cannot read drops the line, and nobody here hears of it.
 */
public final class OciLineCheck {

    private OciLineCheck() {}

    public static List<CartProblem> problems(OciItem item, OciTerms terms) {
        List<CartProblem> problems = new ArrayList<>(of(item.product(), item.quantity(), terms));
        problems.addAll(of(item.product(), item.price(), terms));
        return problems;
    }

    /** What stands against the article and its quantity, whatever it costs. */
    static List<CartProblem> of(Product product, Quantity quantity, OciTerms terms) {
        String part = product.id().value();
        List<CartProblem> problems = new ArrayList<>();
        OptionalInt longest = terms.rules().lengthOf(OciField.VENDORMAT.name());
        if (longest.isPresent() && part.codePointCount(0, part.length()) > longest.getAsInt()) {
            problems.add(problem(Rule.ID_OF_TOO_MANY_CHARACTERS, part, Integer.toString(longest.getAsInt())));
        }
        terms.dialect()
                .forbiddenInPartId()
                .findIn(part)
                .or(() -> terms.charset().lackedIn(OciText.key(part)))
                .ifPresent(found -> problems.add(problem(Rule.ID_FORBIDDEN, part, found)));
        String unit = product.unit().code();
        if (terms.rules().units().find(unit).isEmpty()) {
            problems.add(problem(Rule.UNIT_WITHOUT_NAME, part, unit, terms.connection()));
        }
        if (!OciNumber.isExact(quantity.value())) {
            problems.add(problem(Rule.QUANTITY_TOO_FINE, part, Integer.toString(OciNumber.DECIMALS)));
        }
        return problems;
    }

    static List<CartProblem> of(Product product, UnitPrice price, OciTerms terms) {
        String part = product.id().value();
        BigDecimal amount = price.price().amount();
        if (!OciNumber.isSmallEnough(amount)) {
            return List.of(problem(Rule.PRICE_TOO_LARGE, part, Integer.toString(OciNumber.DIGITS)));
        }
        boolean fits = terms.dialect()
                .priceRoom()
                .fit(price)
                .filter(fit -> OciNumber.holds(fit.price().amount()))
                .isPresent();
        return fits ? List.of() : List.of(problem(Rule.PRICE_TOO_FINE, part, Integer.toString(OciNumber.DECIMALS)));
    }

    private static CartProblem problem(Rule rule, String part, String... arguments) {
        return new CartProblem(rule, part, List.of(arguments));
    }
}

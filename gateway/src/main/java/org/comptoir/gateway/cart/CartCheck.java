package org.comptoir.gateway.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.rule.BroughtQuantity;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.cart.rule.QuantityRule;
import org.comptoir.gateway.catalog.Product;

/** The last look at a cart before it goes back: is there something in it, can each line be sold as it stands, and is it
 * worth what an order must be? */
final class CartCheck {

    private CartCheck() {}

    /**
     * Everything a person must mend; empty if the cart may go.
     *
     * @param emptyIsMeant whether a person knows that an empty cart takes all lines out of the buyer's request
     */
    static List<CartProblem> problems(PricedCart cart, boolean emptyIsMeant) {
        if (cart.isEmpty() && !emptyIsMeant) {
            return List.of(new CartProblem(CartProblem.Rule.EMPTY_CART, "", List.of()));
        }
        List<CartProblem> problems = new ArrayList<>();
        for (CartLine line : cart.lines()) {
            problemOf(line).ifPresent(problems::add);
        }
        cart.terms()
                .shortfall()
                .filter(CartTerms.Shortfall::refuses)
                .map(CartCheck::belowMinimumOrder)
                .ifPresent(problems::add);
        return problems;
    }

    static Optional<CartProblem> problemOf(CartLine line) {
        if (line.product().isEmpty()) {
            return Optional.of(new CartProblem(
                    CartProblem.Rule.NO_LONGER_OFFERED, line.part().value(), List.of()));
        }
        if (line.price().isEmpty()) {
            return Optional.of(
                    new CartProblem(CartProblem.Rule.NO_PRICE, line.part().value(), List.of()));
        }
        if (!line.settled()) {
            return Optional.of(unsettled(line, line.product().get()));
        }
        return QuantityRule.check(line.product().get(), line.quantity());
    }

    private static CartProblem belowMinimumOrder(CartTerms.Shortfall shortfall) {
        return new CartProblem(
                CartProblem.Rule.BELOW_MINIMUM_ORDER,
                "",
                List.of(
                        shortfall.missing().plainAmount(),
                        shortfall.least().plainAmount(),
                        shortfall.least().currency().getCurrencyCode()));
    }

    private static CartProblem unsettled(CartLine line, Product product) {
        String part = line.part().value();
        String quantity = line.before().map(LineBefore::quantity).orElse("");
        String unit = line.before().map(LineBefore::unit).orElse("");
        if (BroughtQuantity.read(quantity).isEmpty()) {
            return new CartProblem(CartProblem.Rule.NOT_A_QUANTITY, part, List.of(QuantityRule.shown(quantity)));
        }
        return new CartProblem(
                CartProblem.Rule.OTHER_UNIT,
                part,
                List.of(quantity + " " + unit, product.unit().code()));
    }
}

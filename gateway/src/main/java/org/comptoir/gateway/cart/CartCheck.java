package org.comptoir.gateway.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last look at a cart before it goes back: is there something in it, and can each line be sold as it stands? */
final class CartCheck {

    private CartCheck() {}

    /** Everything a person must mend; empty if the cart may go. */
    static List<CartProblem> problems(PricedCart cart) {
        if (cart.isEmpty()) {
            return List.of(new CartProblem(CartProblem.Rule.EMPTY_CART, "", List.of()));
        }
        List<CartProblem> problems = new ArrayList<>();
        cart.lines().forEach(line -> problemOf(line).ifPresent(problems::add));
        return problems;
    }

    private static Optional<CartProblem> problemOf(CartLine line) {
        if (line.product().isEmpty()) {
            return Optional.of(new CartProblem(
                    CartProblem.Rule.NO_LONGER_OFFERED, line.part().value(), List.of()));
        }
        if (line.price().isEmpty()) {
            return Optional.of(
                    new CartProblem(CartProblem.Rule.NO_PRICE, line.part().value(), List.of()));
        }
        return QuantityRule.check(line.product().get(), line.quantity());
    }
}

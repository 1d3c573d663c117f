package org.comptoir.gateway.protocol.cxml.cart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.cart.CartLine;
import org.comptoir.gateway.cart.PricedCart;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.PriceRoom;
import org.comptoir.gateway.partner.dialect.TextLimit;

/** What a suite that reads cXML would refuse a line for, by the rules of its dialect. */
final class WireCheck {

    private WireCheck() {}

    static List<CartProblem> problems(PricedCart cart, Dialect dialect) {
        List<CartProblem> problems = new ArrayList<>();
        for (CartLine line : cart.lines()) {
            line.product().ifPresent(product -> problems.addAll(problems(product, line.price(), dialect)));
        }
        return problems;
    }

    static List<CartProblem> problems(Product product, Optional<Price> price, Dialect dialect) {
        String part = product.id().value();
        List<CartProblem> problems = new ArrayList<>();
        TextLimit longest = dialect.longestPartId();
        if (!longest.holds(part)) {
            problems.add(new CartProblem(tooLong(longest), part, List.of(Integer.toString(longest.most()))));
        }
        dialect.forbiddenInPartId()
                .findIn(part)
                .ifPresent(found -> problems.add(new CartProblem(CartProblem.Rule.ID_FORBIDDEN, part, List.of(found))));
        if (!dialect.unitsTaken().includes(product.unit().code())) {
            problems.add(new CartProblem(
                    CartProblem.Rule.UNIT_NOT_TAKEN,
                    part,
                    List.of(product.unit().code())));
        }
        PriceRoom room = dialect.priceRoom();
        price.filter(found -> room.fit(found.unitPrice()).isEmpty())
                .ifPresent(found -> problems.add(new CartProblem(
                        CartProblem.Rule.PRICE_TOO_FINE, part, List.of(Integer.toString(room.decimals())))));
        return problems;
    }

    private static CartProblem.Rule tooLong(TextLimit longest) {
        return longest.measure() == TextLimit.Measure.BYTES
                ? CartProblem.Rule.ID_OF_TOO_MANY_BYTES
                : CartProblem.Rule.ID_OF_TOO_MANY_CHARACTERS;
    }
}

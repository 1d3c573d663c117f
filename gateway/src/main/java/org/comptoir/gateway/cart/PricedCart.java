package org.comptoir.gateway.cart;

import java.util.List;
import org.comptoir.kernel.Money;

/**
 * The cart as the buyer sees it.
 *
 * @param strays lines of the buyer's request that name no article, so that they cannot be in the cart
 * @param total sums the lines that have a price
 */
public record PricedCart(List<CartLine> lines, List<LineBefore> strays, Money total, CartTerms terms) {

    public PricedCart {
        lines = List.copyOf(lines);
        strays = List.copyOf(strays);
    }

    /** One of which no contract says anything. */
    public PricedCart(List<CartLine> lines, List<LineBefore> strays, Money total) {
        this(lines, strays, total, CartTerms.NONE);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}

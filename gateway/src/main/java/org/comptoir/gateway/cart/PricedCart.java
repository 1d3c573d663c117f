package org.comptoir.gateway.cart;

import java.util.List;
import org.comptoir.kernel.Money;

/** The cart as the buyer sees it. {@code total} sums the lines that have a price. */
public record PricedCart(List<CartLine> lines, Money total) {

    public PricedCart {
        lines = List.copyOf(lines);
    }

    public boolean isEmpty() {
        return lines.isEmpty();
    }
}

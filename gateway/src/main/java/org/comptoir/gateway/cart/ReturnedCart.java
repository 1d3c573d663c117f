package org.comptoir.gateway.cart;

import java.time.Instant;
import java.util.List;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.kernel.Money;

/** A cart on its way back to the buyer's suite: priced anew, promised, its session closed. */
public record ReturnedCart(ActiveSession session, Instant returnedAt, List<Line> lines, Money total) {

    public ReturnedCart {
        lines = List.copyOf(lines);
    }

    /** One line with what was promised. The quantity is the promise's. */
    public record Line(int number, Product product, Price price, PricePromise promise) {}
}

package org.comptoir.gateway.cart;

import java.util.List;
import java.util.Optional;
import org.comptoir.kernel.Money;

/**
 * What the contracts behind a cart say of it as a whole.
 *
 * @param shortfall empty where nothing is missing
 * @param conditions in the buyer's language where there is one, a contract's text each
 */
public record CartTerms(Optional<Shortfall> shortfall, List<String> conditions) {

    /** Nothing is said. */
    public static final CartTerms NONE = new CartTerms(Optional.empty(), List.of());

    public CartTerms {
        conditions = List.copyOf(conditions);
    }

    /**
     * The cart is worth less than an order must be.
     *
     * @param least what it must come to
     * @param missing how much more that is, above zero
     * @param refuses whether the cart stays; otherwise it may go, and the order waits for the supplier
     */
    public record Shortfall(Money least, Money missing, boolean refuses) {}
}

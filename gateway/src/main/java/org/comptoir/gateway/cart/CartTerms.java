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
     */
    public record Shortfall(Money least, Money missing, Consequence then) {

        public boolean refuses() {
            return then == Consequence.CART_STAYS;
        }
    }

    /** What the contract makes of it. */
    public enum Consequence {
        /** The order is taken all the same. */
        ORDER_TAKEN,
        /** The cart may go; the order waits for the supplier. */
        ORDER_WAITS,
        /** Nobody is sent home with a cart whose order would be refused. */
        CART_STAYS
    }
}

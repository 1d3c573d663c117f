package org.comptoir.gateway.cart;

import java.util.Optional;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;

/**
 * A line of the cart as its row says.
 *
 * @param brought number of the line in the buyer's request; empty for one that was put into the cart here
 * @param settled false where the quantity is a guess until a person says it
 */
record StoredLine(int number, SupplierPartId part, Quantity quantity, Optional<Integer> brought, boolean settled) {

    /** A line put into the cart here. */
    StoredLine(int number, SupplierPartId part, Quantity quantity) {
        this(number, part, quantity, Optional.empty(), true);
    }

    /** The same line with more of it; who adds to a guess has not settled it. */
    StoredLine grownTo(Quantity more) {
        return new StoredLine(number, part, more, brought, settled);
    }

    /** The same line with a quantity that a person has said. */
    StoredLine settledAt(Quantity said) {
        return new StoredLine(number, part, said, brought, true);
    }
}

package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.comptoir.gateway.punchout.ActiveSession;

/** The buyer's cart of one session. Nothing from the browser is believed but article and quantity. */
@ApplicationScoped
public class Cart {

    public PricedCart view(ActiveSession session) {
        throw new UnsupportedOperationException();
    }

    /** How many lines, cheaply, for the badge of every page. */
    public int countLines(ActiveSession session) {
        throw new UnsupportedOperationException();
    }

    /** Adds to a line that is there already. All or nothing; empty list means done. */
    public List<CartProblem> add(ActiveSession session, List<CartChange> changes) {
        throw new UnsupportedOperationException();
    }

    /** Sets the quantity of a line; {@code "0"} removes it. Empty list means done. */
    public List<CartProblem> change(ActiveSession session, int lineNumber, String quantity) {
        throw new UnsupportedOperationException();
    }
}

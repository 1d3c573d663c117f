package org.comptoir.gateway.cart;

import java.util.List;
import org.comptoir.gateway.cart.rule.CartProblem;
import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.punchout.ActiveSession;

/** How one protocol writes a cart as a form. Implemented by the edges. */
public interface ReturnFormat {

    Protocol protocol();

    /**
     * What the buyer's suite would refuse this cart for, after it has left and nobody here hears of it.
     *
     * <p>Only what cannot be written otherwise: a description is cut on the way, a part number is not. Lines without an
     * article or a price are judged by the rest.
     */
    List<CartProblem> obstacles(ActiveSession session, PricedCart cart);

    /** The cart as a form. It has no line only where the buyer means to lose those of its request. */
    ReturnForm write(ReturnedCart cart);

    /** Leaving without a change: cXML 204 beside an empty message, OCI the hook without items. */
    ReturnForm writeCancellation(ActiveSession session);
}

package org.comptoir.gateway.cart;

import org.comptoir.gateway.partner.Protocol;
import org.comptoir.gateway.punchout.ActiveSession;

/** How one protocol writes a cart as a form. Implemented by the edges. */
public interface ReturnFormat {

    Protocol protocol();

    /** The cart as a form. It has no line only where the buyer means to lose those of its request. */
    ReturnForm write(ReturnedCart cart);

    /** Leaving without a change: cXML 204 beside an empty message, OCI the hook without items. */
    ReturnForm writeCancellation(ActiveSession session);
}

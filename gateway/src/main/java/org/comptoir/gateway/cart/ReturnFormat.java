package org.comptoir.gateway.cart;

import org.comptoir.gateway.partner.Protocol;

/** How one protocol writes a cart as a form. Implemented by the edges. */
public interface ReturnFormat {

    Protocol protocol();

    /** The cart as a form. {@code cart} has at least one line and one currency. */
    ReturnForm write(ReturnedCart cart);

    /** Leaving without a change: cXML 204 beside an empty message, OCI the hook without items. */
    ReturnForm writeCancellation(org.comptoir.gateway.punchout.ActiveSession session);
}

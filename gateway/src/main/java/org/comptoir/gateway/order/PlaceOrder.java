package org.comptoir.gateway.order;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Takes a new order: document, order, outbox row and audit in one transaction; unique keys decide duplicates.
 *
 * <p>Returns only after commit. Own faults leave as exceptions and nothing is stored: the sender's resend decides.
 */
@ApplicationScoped
public class PlaceOrder {

    public OrderOutcome place(IncomingOrder order) {
        throw new UnsupportedOperationException();
    }
}

package org.comptoir.gateway.order;

import java.time.Instant;

/**
 * An order is stored and agrees with what was promised. Fired synchronously inside the order's transaction: an observer
 * that throws undoes the order, and the sender is asked to send again.
 *
 * @param orderId ours
 */
public record OrderAccepted(long orderId, Instant receivedAt, IncomingOrder order) {

    /** How the outbox and the audit trail name this order. */
    public String subject() {
        return "order:" + orderId;
    }
}

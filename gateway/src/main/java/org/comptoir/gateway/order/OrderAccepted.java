package org.comptoir.gateway.order;

import java.time.Instant;

/**
 * A version of an order is stored and its supplier wants it. Fired synchronously inside the order's transaction: an observer
 * that throws undoes it, and the sender is asked to send again. Versions of one order are fired in their order.
 *
 * @param orderId ours, of this version
 * @param firstId ours, of the version that came first: the same for all versions of an order
 * @param change what it does to what was fired of the order before
 */
public record OrderAccepted(long orderId, long firstId, Instant receivedAt, IncomingOrder order, OrderChange change) {

    /** An order of which nothing was fired before. */
    public OrderAccepted(long orderId, Instant receivedAt, IncomingOrder order) {
        this(orderId, orderId, receivedAt, order, OrderChange.NEW);
    }

    /** How the outbox names this order: the same for all its versions, which go out one after another. */
    public String subject() {
        return "order:" + firstId;
    }
}

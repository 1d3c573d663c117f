package org.comptoir.gateway.order;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A version of an order is stored and its supplier wants it. Fired synchronously inside the order's transaction: an observer
 * that throws undoes it, and the sender is asked to send again. Versions of one order are fired in their order.
 *
 * @param orderId ours, of this version
 * @param firstId ours, of the version that came first: the same for all versions of an order
 * @param change what it does to what was fired of the order before
 * @param told ours, of the version that was fired before; empty for a new order
 */
public record OrderAccepted(
        long orderId, long firstId, Instant receivedAt, IncomingOrder order, OrderChange change, Optional<Long> told) {

    /** One whose change is all there is to know of what was before. */
    public OrderAccepted(long orderId, long firstId, Instant receivedAt, IncomingOrder order, OrderChange change) {
        this(orderId, firstId, receivedAt, order, change, Optional.empty());
    }

    /** An order of which nothing was fired before. */
    public OrderAccepted(long orderId, Instant receivedAt, IncomingOrder order) {
        this(orderId, orderId, receivedAt, order, OrderChange.NEW);
    }

    /** The same with extrinsics under other names, or without some, in the change too. */
    public OrderAccepted renaming(UnaryOperator<Map<String, String>> names) {
        IncomingOrder renamed = order.renaming(names);
        return new OrderAccepted(orderId, firstId, receivedAt, renamed, change.renaming(renamed, names), told);
    }

    /** How the outbox names this order: the same for all its versions, which go out one after another. */
    public String subject() {
        return "order:" + firstId;
    }
}

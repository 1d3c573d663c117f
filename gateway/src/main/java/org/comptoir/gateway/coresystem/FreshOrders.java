package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.order.OrderAccepted;

/**
 * Orders accepted on this node a moment ago: whoever writes their documents need not read them again. Kept by our ids, which are
 * never given twice, so that an order whose transaction failed is never taken for another. Forgets the oldest first.
 */
@ApplicationScoped
class FreshOrders {

    private static final int MOST = 1_000;
    /** Of documents and lines together, in bytes as a guess. */
    private static final long LARGEST = 16L * 1024 * 1024;

    private static final int LINE = 1_000;

    private final Map<Long, OrderAccepted> orders = new LinkedHashMap<>();
    private long size;

    synchronized void put(OrderAccepted accepted) {
        if (size(accepted) > LARGEST / 4) {
            return;
        }
        OrderAccepted before = orders.put(accepted.orderId(), accepted);
        size += size(accepted) - (before == null ? 0 : size(before));
        Iterator<OrderAccepted> oldest = orders.values().iterator();
        while (orders.size() > MOST || size > LARGEST) {
            size -= size(oldest.next());
            oldest.remove();
        }
    }

    synchronized Optional<OrderAccepted> take(long orderId) {
        OrderAccepted taken = orders.remove(orderId);
        size -= taken == null ? 0 : size(taken);
        return Optional.ofNullable(taken);
    }

    private static long size(OrderAccepted accepted) {
        return accepted.order().document().content().length
                + (long) LINE * accepted.order().lines().size()
                + accepted.order().document().attachments().stream()
                        .mapToLong(attachment -> attachment.content().length)
                        .sum();
    }
}

package org.comptoir.gateway.order;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which orders to list, newest first.
 *
 * @param since received at or after
 * @param client the supplier's customer number
 * @param before cursor: only orders with a lower id, see {@link OrderPage#next()}
 */
public record OrderQuery(
        long supplierId,
        Optional<OrderStatus> status,
        Optional<Instant> since,
        Optional<String> client,
        OptionalLong before,
        int limit) {

    private static final int MAX_LIMIT = 200;

    public OrderQuery {
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    public static OrderQuery newest(long supplierId, int limit) {
        return new OrderQuery(
                supplierId, Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), limit);
    }

    public OrderQuery before(long id) {
        return new OrderQuery(supplierId, status, since, client, OptionalLong.of(id), limit);
    }
}

package org.comptoir.gateway.delivery;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Which deliveries to list, newest first.
 *
 * @param subject exact, such as {@code order:42}
 * @param before cursor: only entries with a lower id, see {@link DeliveryPage#next()}
 */
public record DeliveryQuery(
        long supplierId, Optional<DeliveryState> state, Optional<String> subject, OptionalLong before, int limit) {

    private static final int MAX_LIMIT = 200;

    public DeliveryQuery {
        limit = Math.max(1, Math.min(limit, MAX_LIMIT));
    }

    public static DeliveryQuery newest(long supplierId, int limit) {
        return new DeliveryQuery(supplierId, Optional.empty(), Optional.empty(), OptionalLong.empty(), limit);
    }

    public DeliveryQuery before(long id) {
        return new DeliveryQuery(supplierId, state, subject, OptionalLong.of(id), limit);
    }
}

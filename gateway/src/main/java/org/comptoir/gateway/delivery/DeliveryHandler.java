package org.comptoir.gateway.delivery;

import java.util.Set;

/** Delivers to a target, or to several. Runs outside any transaction, must be safe to repeat under the same idempotency key. */
public interface DeliveryHandler {

    /** The target it answers for. */
    String target();

    /** All targets there are for it at this moment; each has its own claims and its own circuit breaker. */
    default Set<String> targets() {
        return Set.of(target());
    }

    /** Whether entries for that target are its own, be the target there at this moment or not. */
    default boolean answersFor(String target) {
        return target.equals(target());
    }

    DeliveryResult deliver(Delivery delivery);
}

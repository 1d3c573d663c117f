package org.comptoir.gateway.delivery;

/** Delivers to one target. Runs outside any transaction, must be safe to repeat under the same idempotency key. */
public interface DeliveryHandler {

    /** The target it answers for. */
    String target();

    DeliveryResult deliver(Delivery delivery);
}

package org.comptoir.gateway.delivery.worker;

import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.Trace;

/** Delivers and tells as a test wants it. */
record AHandler(Set<String> targets, Function<Delivery, DeliveryResult> delivers, Function<Delivery, Trace> tells)
        implements DeliveryHandler {

    @Override
    public String target() {
        return targets.iterator().next();
    }

    @Override
    public boolean answersFor(String target) {
        return targets.contains(target);
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        return delivers.apply(delivery);
    }

    @Override
    public Trace trace(Delivery delivery) {
        return tells.apply(delivery);
    }
}

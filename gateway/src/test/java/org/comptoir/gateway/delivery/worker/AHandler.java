package org.comptoir.gateway.delivery.worker;

import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.delivery.Writing;

/** Writes, delivers and tells as a test wants it. */
record AHandler(
        Set<String> targets,
        Function<Delivery, DeliveryResult> delivers,
        Function<Delivery, Trace> tells,
        Function<OutboxEntry, Writing> writes)
        implements DeliveryHandler {

    static final String DRAFT = "text/x-draft";

    /** One that is given nothing to write. */
    AHandler(Set<String> targets, Function<Delivery, DeliveryResult> delivers, Function<Delivery, Trace> tells) {
        this(targets, delivers, tells, Writing.Written::new);
    }

    @Override
    public boolean isDraft(OutboxEntry entry) {
        return entry.contentType().equals(DRAFT);
    }

    @Override
    public Writing write(OutboxEntry draft) {
        return writes.apply(draft);
    }

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

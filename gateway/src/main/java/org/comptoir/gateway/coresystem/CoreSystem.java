package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.gateway.coresystem.transport.Transport;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.delivery.Writing;

/**
 * The suppliers' core systems: the operator's own, to which orders go that no target takes, and every target. Each has its own
 * lane in the outbox, so one that is down keeps no other waiting.
 */
@ApplicationScoped
public class CoreSystem implements DeliveryHandler {

    static final String TARGET = "core-system";

    private final Transport operators;
    private final CoreTargets targets;
    private final OpenTransports transports;
    private final OrderDocuments documents;

    @Inject
    CoreSystem(TransportKinds kinds, CoreTargets targets, OpenTransports transports, OrderDocuments documents) {
        this.operators = kinds.operators();
        this.targets = targets;
        this.transports = transports;
        this.documents = documents;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CoreSystem() {
        this.operators = null;
        this.targets = null;
        this.transports = null;
        this.documents = null;
    }

    @Override
    public String target() {
        return TARGET;
    }

    @Override
    public Set<String> targets() {
        Set<String> all = new TreeSet<>(targets.addresses());
        all.add(TARGET);
        return all;
    }

    @Override
    public boolean answersFor(String target) {
        return target.equals(TARGET) || StoredTarget.isAddress(target);
    }

    @Override
    public boolean isDraft(OutboxEntry entry) {
        return OrderDraft.is(entry);
    }

    @Override
    public Writing write(OutboxEntry draft) {
        return documents.write(draft);
    }

    @Override
    public DeliveryResult deliver(Delivery delivery) {
        if (delivery.entry().contentType().equals(UnsayableOrder.CONTENT_TYPE)) {
            return new Refused(
                    UnsayableOrder.reasons(new String(delivery.entry().payload(), StandardCharsets.UTF_8)));
        }
        return transport(delivery)
                .map(transport -> transport.send(delivery))
                .orElseGet(() -> new TryAgain(unopened(delivery), Optional.empty()));
    }

    @Override
    public Trace trace(Delivery delivery) {
        return transport(delivery)
                .map(transport -> transport.trace(delivery))
                .orElseGet(() -> new Trace.AskLater(unopened(delivery), Optional.empty()));
    }

    private Optional<Transport> transport(Delivery delivery) {
        String target = delivery.entry().target();
        return target.equals(TARGET)
                ? Optional.of(operators)
                : targets.at(target).flatMap(transports::of);
    }

    private String unopened(Delivery delivery) {
        String target = delivery.entry().target();
        return targets.at(target).isPresent()
                ? "a secret of the target can not be opened: bring back the key it was sealed with, or give the secret anew"
                : "this node knows no target " + target;
    }
}

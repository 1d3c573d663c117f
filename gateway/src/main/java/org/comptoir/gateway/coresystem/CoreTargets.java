package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;

/** A supplier's core systems, and which of them an order goes to. Answers from memory, at most five seconds behind. */
@ApplicationScoped
public class CoreTargets {

    private final Snapshot<List<StoredTarget>> known;

    @Inject
    CoreTargets(StoredTargets rows, CommittedReads committed, Clock clock) {
        this.known = new Snapshot<>(clock, () -> committed.read(rows::version), () -> committed.read(rows::all));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CoreTargets() {
        this.known = null;
    }

    /** Those that take orders, in the order they are asked. */
    public List<CoreTarget> all(SupplierId supplier) {
        return active(supplier).stream().map(StoredTarget::target).toList();
    }

    /** One that takes orders. */
    public Optional<CoreTarget> find(SupplierId supplier, String name) {
        return all(supplier).stream()
                .filter(target -> target.name().equals(name))
                .findFirst();
    }

    /** The first one whose route takes the order; empty where it is for the operator's own. */
    Optional<StoredTarget> route(IncomingOrder order, TargetRoute.Families catalog) {
        return active(order.connection().supplier()).stream()
                .filter(target -> target.target().route().takes(order, catalog))
                .findFirst();
    }

    /** By its name in the outbox, whether it still takes orders or not. */
    Optional<StoredTarget> at(String address) {
        return known.get().stream()
                .filter(target -> target.address().equals(address))
                .findFirst();
    }

    /** As the outbox names them. */
    Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        known.get().forEach(target -> addresses.add(target.address()));
        return addresses;
    }

    private List<StoredTarget> active(SupplierId supplier) {
        return known.get().stream()
                .filter(target -> target.active() && target.supplier().equals(supplier))
                .toList();
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) CoreTargetsChanged changed) {
        known.expire();
    }
}

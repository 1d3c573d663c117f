package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lists deliveries, shows one with its attempts, inside one supplier. */
@ApplicationScoped
public class DeliverySearch {

    private final Deliveries deliveries;

    @Inject
    DeliverySearch(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliverySearch() {
        this(null);
    }

    public DeliveryPage list(DeliveryQuery query) {
        return deliveries.list(query);
    }

    /** How many entries are in a state. */
    public long count(long supplierId, DeliveryState state) {
        return deliveries.count(supplierId, state);
    }

    /** Everything that went or must go out about one thing, in the order in which it does. */
    public List<DeliveryView> about(long supplierId, String subject) {
        return deliveries.about(supplierId, subject);
    }

    public Optional<DeliveryView> find(long supplierId, long id) {
        return deliveries.find(supplierId, id);
    }

    /** What goes out under an entry, byte by byte; empty before its document was written, and for another supplier's. */
    public Optional<byte[]> payload(long supplierId, long id) {
        return deliveries.payload(supplierId, id);
    }

    /** Whether the target can have got an entry by an attempt before that one: not where all of them were refused. */
    public boolean mayHaveArrived(long supplierId, String idempotencyKey, int attempt) {
        return deliveries.refusals(supplierId, idempotencyKey, attempt) < attempt - 1;
    }

    /** The attempts of an entry that have ended, first to last. */
    public List<AttemptView> attempts(long supplierId, long id) {
        return deliveries.attempts(supplierId, id);
    }
}

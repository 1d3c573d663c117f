package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.gateway.contract.terms.RecentlyUsed;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;

/**
 * The contracts in memory: the index follows changes within five seconds, the terms of a version never change once read.
 *
 * <p>Terms are read when first asked for and kept up to a fifth of the heap; those unused for longest go first.
 */
@ApplicationScoped
class PriceBook {

    private static final long SHARE_OF_HEAP = 5;

    private final Contracts contracts;
    private final CommittedReads committed;
    private final Snapshot<ContractIndex> index;
    private final RecentlyUsed<Long, ContractTerms> terms =
            new RecentlyUsed<>(Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP, ContractTerms::bytes);

    private volatile Known known = new Known(Map.of(), Map.of());

    /** The approved versions by id, up to those changes. */
    private record Known(Map<SupplierId, Long> changes, Map<Long, ContractHead> heads) {}

    @Inject
    PriceBook(Contracts contracts, CommittedReads committed, Clock clock) {
        this.contracts = contracts;
        this.committed = committed;
        this.index =
                new Snapshot<>(clock, () -> committed.read(contracts::change), () -> committed.read(this::readIndex));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PriceBook() {
        this.contracts = null;
        this.committed = null;
        this.index = null;
    }

    public ContractIndex index() {
        return index.get();
    }

    public ContractTerms terms(ContractHead head) {
        ContractTerms known = terms.find(head.id());
        if (known != null) {
            return known;
        }
        ContractTerms read = committed.read(() -> contracts.readTerms(head));
        terms.put(head.id(), read);
        return read;
    }

    /** Reads what was approved since the last time; a version that is known never changes. One thread at a time. */
    private ContractIndex readIndex() {
        Known before = known;
        Map<SupplierId, Long> changes = contracts.changes();
        Map<Long, ContractHead> heads = new TreeMap<>(before.heads());
        changes.forEach((supplier, change) -> {
            long seen = before.changes().getOrDefault(supplier, -1L);
            if (change > seen) {
                contracts.readHeads(supplier, seen).forEach(head -> heads.put(head.id(), head));
            }
        });
        known = new Known(changes, heads);
        return new ContractIndex(List.copyOf(heads.values()));
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContractsChanged changed) {
        index.expire();
    }
}

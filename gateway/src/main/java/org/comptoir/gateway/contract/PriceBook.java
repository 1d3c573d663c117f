package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import org.comptoir.gateway.contract.terms.RecentlyUsed;
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

    private ContractIndex readIndex() {
        return new ContractIndex(contracts.readHeads());
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContractsChanged changed) {
        index.expire();
    }
}

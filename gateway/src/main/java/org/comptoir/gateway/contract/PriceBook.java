package org.comptoir.gateway.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.platform.CommittedReads;
import org.comptoir.gateway.platform.Snapshot;

/**
 * The contracts in memory: the index follows changes within five seconds, the terms of a version never change once read.
 *
 * <p>Terms are read when first asked for and kept while their version is the latest of its contract; older ones, asked for
 * by a question about the past, go when the index changes.
 */
@ApplicationScoped
class PriceBook {

    private final Contracts contracts;
    private final CommittedReads committed;
    private final Snapshot<ContractIndex> index;
    private final Map<Long, ContractTerms> terms = new ConcurrentHashMap<>();

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
        ContractTerms known = terms.get(head.id());
        if (known != null) {
            return known;
        }
        ContractTerms read = committed.read(() -> contracts.readTerms(head));
        terms.put(head.id(), read);
        return read;
    }

    private ContractIndex readIndex() {
        ContractIndex read = new ContractIndex(contracts.readHeads());
        terms.keySet().retainAll(read.latest());
        return read;
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContractsChanged changed) {
        index.expire();
    }
}

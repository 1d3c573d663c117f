package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** Gives committed audit events their place in their supplier's chain, one batch in one transaction. */
@ApplicationScoped
class SealAudit {

    static final int BATCH = 2_000;

    private final AuditChains chains;

    @Inject
    SealAudit(AuditChains chains) {
        this.chains = chains;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SealAudit() {
        this(null);
    }

    /**
     * Seals what is waiting for one supplier, under the lock of its chain's end: of several workers one seals and the
     * others find nothing left.
     *
     * @return how many rows were sealed, at most one batch
     */
    @Transactional
    public int seal(long supplierId) {
        AuditChains.Head head = chains.lock(supplierId);
        List<AuditChains.Sealed> sealed = new ArrayList<>();
        for (RecordedEvent event : chains.waiting(supplierId, BATCH)) {
            long place = head.length() + 1;
            head = new AuditChains.Head(supplierId, place, event.hashAfter(head.hash(), place));
            sealed.add(new AuditChains.Sealed(place, head.hash(), event));
        }
        chains.seal(sealed, head);
        return sealed.size();
    }
}

package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Holds the end of a chain for as long as a test likes, as a sealer does for a moment. */
@ApplicationScoped
class ChainHolder {

    private final AuditChains chains;

    @Inject
    ChainHolder(AuditChains chains) {
        this.chains = chains;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ChainHolder() {
        this(null);
    }

    @Transactional
    public void hold(long supplier, Runnable meanwhile) {
        chains.lock(supplier);
        meanwhile.run();
    }
}

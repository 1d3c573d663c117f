package org.comptoir.gateway.journal;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.platform.DatabaseException;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.jspecify.annotations.Nullable;

/**
 * Adds committed audit events to their supplier's chain, about once a second, off the requests' way.
 *
 * <p>Every node runs one; a lock on the chain's end lets one at a time add to a chain. See {@link AuditTrail} for what
 * the chain proves.
 */
@ApplicationScoped
public class AuditSealer {

    private static final Logger LOG = System.getLogger(AuditSealer.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration ANCHOR_EVERY = Duration.ofHours(1);

    private final AuditChains chains;
    private final SealAudit seal;
    private final Clock clock;
    private final ThreadFactory threads;
    private Instant anchorDue = Instant.MIN;
    private volatile @Nullable RepeatingWork work;

    @Inject
    AuditSealer(AuditChains chains, SealAudit seal, Clock clock, ThreadFactory threads) {
        this.chains = chains;
        this.seal = seal;
        this.clock = clock;
        this.threads = threads;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AuditSealer() {
        this(null, null, null, null);
    }

    void start(@Observes @Priority(300) GatewayStarting starting) {
        work = RepeatingWork.start(threads, "audit-sealer", PAUSE, this::sealOnce);
    }

    void stop(@Observes GatewayStopping stopping) {
        RepeatingWork running = work;
        if (running != null) {
            running.stop(stopping.grace());
        }
    }

    /**
     * Seals everything that is committed at this moment. A chain that can not go on keeps no other from it.
     *
     * @return how many rows found their place
     */
    public int sealAll() {
        int all = 0;
        for (long supplier : chains.suppliersWaiting()) {
            try {
                all += sealAll(supplier);
            } catch (RuntimeException refused) {
                if (DatabaseException.isOutage(refused)) {
                    throw refused;
                }
                LOG.log(
                        Level.ERROR,
                        "Events of supplier %d can not be added to its audit chain; they wait and are tried again in %s"
                                .formatted(supplier, PAUSE),
                        refused);
            }
        }
        return all;
    }

    private int sealAll(long supplier) {
        int all = 0;
        int sealed;
        do {
            sealed = seal.seal(supplier);
            all += sealed;
        } while (sealed == SealAudit.BATCH);
        return all;
    }

    private boolean sealOnce() {
        sealAll();
        Instant now = clock.instant();
        if (!now.isBefore(anchorDue)) {
            for (AuditChains.Head head : chains.heads()) {
                LOG.log(
                        Level.INFO,
                        "Audit chain of supplier {0} has {1} rows and ends with {2}",
                        head.supplierId(),
                        head.length(),
                        head.hash());
            }
            anchorDue = now.plus(ANCHOR_EVERY);
        }
        return false;
    }
}

package org.comptoir.gateway.journal.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.AuditVerifier;
import org.comptoir.gateway.journal.ChainCheck;

/** Walks a supplier's audit chain from its first event on and keeps what it found; some seconds for a million events. */
@ApplicationScoped
public class CheckTrail {

    private static final Logger LOG = System.getLogger(CheckTrail.class.getName());

    private final AuditVerifier verifier;
    private final TrailChecks checks;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CheckTrail(AuditVerifier verifier, TrailChecks checks, AuditTrail audit, Clock clock) {
        this.verifier = verifier;
        this.checks = checks;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CheckTrail() {
        this(null, null, null, null);
    }

    /** @param actor as the audit trail names who asks */
    @Transactional
    public TrailCheck check(long supplierId, String actor) {
        ChainCheck found = verifier.verify(supplierId);
        TrailCheck check = found instanceof ChainCheck.Broken broken
                ? new TrailCheck(
                        clock.instant(), actor, broken.place() - 1, Optional.empty(), Optional.of(broken.reason()))
                : intact((ChainCheck.Intact) found, actor);
        check.reason()
                .ifPresent(reason -> LOG.log(
                        Level.ERROR,
                        "The audit chain of supplier {0} is broken: {1}",
                        Long.toString(supplierId),
                        reason));
        checks.keep(supplierId, check);
        audit.append(new AuditEvent(
                supplierId,
                actor,
                check.isIntact() ? "audit.checked" : "audit.broken",
                "audit:" + supplierId,
                check.reason().orElseGet(() -> "%d events are as they were sealed".formatted(check.length()))));
        return check;
    }

    private TrailCheck intact(ChainCheck.Intact chain, String actor) {
        return new TrailCheck(clock.instant(), actor, chain.length(), Optional.of(chain.head()), Optional.empty());
    }

    /** Empty where nobody has checked yet. */
    public Optional<TrailCheck> last(long supplierId) {
        return checks.last(supplierId);
    }
}

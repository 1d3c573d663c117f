package org.comptoir.gateway.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.RegisterPartners.NewSecret;

/** A sender's new secret: it holds at once, and the old one until the overlap is over. In force everywhere within five seconds. */
@ApplicationScoped
public class ReplaceSecret {

    private final Registrations registrations;
    private final Event<PartnersChanged> changed;
    private final AuditTrail audit;
    private final Clock clock;
    private final RandomGenerator random;

    @Inject
    ReplaceSecret(
            Registrations registrations,
            Event<PartnersChanged> changed,
            AuditTrail audit,
            Clock clock,
            RandomGenerator random) {
        this.registrations = registrations;
        this.changed = changed;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReplaceSecret() {
        this(null, null, null, null, null);
    }

    /**
     * Adds the secret and ends the others.
     *
     * @param overlap how long the old one still works; zero where it is known to strangers
     * @param actor who does it, such as {@code user:admin}
     * @throws IllegalArgumentException if two secrets hold already, for then an earlier change is not over, unless the
     *     overlap is zero
     */
    @Transactional
    public void replace(SupplierId supplier, SenderId sender, NewSecret next, Duration overlap, String actor) {
        registrations.raiseVersion(supplier);
        Instant now = clock.instant();
        int holding = registrations.countSecrets(supplier, sender, now);
        if (holding == 0) {
            throw new IllegalArgumentException(
                    "Supplier %d has no sender %d with a secret".formatted(supplier.value(), sender.value()));
        }
        if (holding >= StoredSecret.MOST_ACTIVE && !overlap.isZero()) {
            throw new IllegalArgumentException(
                    "The sender has %d secrets that have not ended: an earlier change is not over. End it, or replace"
                                    .formatted(holding)
                            + " without an overlap");
        }
        if (next.notBefore().filter(now.plus(overlap)::isBefore).isPresent()) {
            throw new IllegalArgumentException("The new secret holds from %s but the old one ends %s. Let them overlap"
                    .formatted(next.notBefore().orElse(now), now.plus(overlap)));
        }
        registrations.endSecrets(supplier, sender, now.plus(overlap));
        registrations.addSecret(supplier, sender, StoredSecret.of(next, random), now);
        changed.fire(new PartnersChanged(supplier));
        audit.append(new AuditEvent(
                supplier.value(),
                actor,
                "secret.replaced",
                "sender:" + sender.value(),
                "the old one ends " + now.plus(overlap)));
    }
}

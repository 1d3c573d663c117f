package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;

/** Who hears of what happens to publications: the audit trail, and workers that sleep. */
@ApplicationScoped
class RunNews {

    private final AuditTrail audit;
    private final Event<Queued> queued;
    private final Clock clock;

    @Inject
    RunNews(AuditTrail audit, Event<Queued> queued, Clock clock) {
        this.audit = audit;
        this.queued = queued;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunNews() {
        this(null, null, null);
    }

    /** Something waits for a worker, once the transaction has committed. */
    record Queued() {}

    public Instant now() {
        return clock.instant();
    }

    /** When a day begins here. */
    public Instant beginning(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    public void tell(SupplierId supplier, String actor, String what, String publication, String detail) {
        audit.append(new AuditEvent(supplier.value(), actor, what, "publication:" + publication, detail));
    }

    public void queued() {
        queued.fire(new Queued());
    }
}

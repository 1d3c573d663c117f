package org.comptoir.gateway.catalog.assortment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;

/** Who is told of a change: auditors, and this node's memory once it is committed. */
@ApplicationScoped
class AssortmentJournal {

    private final AuditTrail audit;
    private final Event<AssortmentsChanged> changed;
    private final Clock clock;

    @Inject
    AssortmentJournal(AuditTrail audit, Event<AssortmentsChanged> changed, Clock clock) {
        this.audit = audit;
        this.changed = changed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AssortmentJournal() {
        this(null, null, null);
    }

    public Instant now() {
        return clock.instant();
    }

    /** Joins the transaction of the change. */
    public void tell(SupplierId supplier, String actor, String action, String name, String detail) {
        audit.append(new AuditEvent(supplier.value(), actor, action, "assortment:" + name, detail));
        changed.fire(new AssortmentsChanged(supplier));
    }
}

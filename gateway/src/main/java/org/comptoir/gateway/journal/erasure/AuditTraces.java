package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.BlankAudit;
import org.comptoir.gateway.journal.retention.Place;

/** Events of the audit trail, which comes last: all that is written before it is sealed by then. */
@ApplicationScoped
class AuditTraces implements PersonTraces {

    private static final int BATCH = 500;
    private static final String ORDER = "order:";

    private final BlankAudit audit;
    private final ErasureViews views;

    @Inject
    AuditTraces(BlankAudit audit, ErasureViews views) {
        this.audit = audit;
        this.views = views;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AuditTraces() {
        this(null, null);
    }

    @Override
    public String name() {
        return "7-audit";
    }

    @Override
    public Traced look(Search search) {
        BlankAudit.Looked looked = audit.look(
                new BlankAudit.Part(search.supplierId(), search.after().id(), search.before(), BATCH),
                event -> isIn(search, event),
                search.spellings()::without,
                search.erasing() ? "erasure:" + search.erasure() : "");
        Traced traced = new Traced(search).found(Thing.AUDIT, looked.found());
        traced.reach(new Place(Instant.EPOCH, looked.reached()));
        for (int i = 0; i < looked.evidence(); i++) {
            traced.waiting(Thing.AUDIT);
        }
        return traced.more(looked.more());
    }

    /** Within a client or a connection: what its connections did, and what was done with orders that name the person. */
    private boolean isIn(Search search, AuditEvent event) {
        if (search.isWhole()) {
            return true;
        }
        boolean ofConnection = search.connections().values().stream()
                .map(name -> "connection:" + name)
                .anyMatch(name -> name.equals(event.actor()) || name.equals(event.subject()));
        return ofConnection
                || (event.subject().matches(ORDER + "\\d{1,18}")
                        && views.names(
                                search.erasure(), Long.parseLong(event.subject().substring(ORDER.length()))));
    }
}

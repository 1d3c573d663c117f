package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;

/** Ends an import before its switch: the catalog stays as it is. */
@ApplicationScoped
public class StopImport {

    private final ImportRows rows;
    private final ImportViews views;
    private final AuditTrail audit;

    @Inject
    StopImport(ImportRows rows, ImportViews views, AuditTrail audit) {
        this.rows = rows;
        this.views = views;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StopImport() {
        this(null, null, null);
    }

    /** @param actor such as {@code user:admin} */
    @Transactional
    public ImportDecision stop(SupplierId supplier, long id, String actor) {
        boolean stopped = rows.stop(supplier, id, "Stopped by " + actor);
        if (stopped) {
            audit.append(
                    new AuditEvent(supplier.value(), actor, "import.stopped", "import:" + id, "nothing was applied"));
        }
        return views.find(supplier, id)
                .<ImportDecision>map(view -> stopped
                        ? new ImportDecision.Done(view)
                        : new ImportDecision.Refused("Import %d is %s and can not be stopped"
                                .formatted(id, view.state().name().toLowerCase(Locale.ROOT))))
                .orElseGet(ImportDecision.Unknown::new);
    }
}

package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.OptionalLong;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;

/** Says yes to an import that would take out more than it may without being asked. */
@ApplicationScoped
public class ApproveImport {

    private final ImportRows rows;
    private final ImportViews views;
    private final AuditTrail audit;
    private final Event<ImportReady> ready;

    @Inject
    ApproveImport(ImportRows rows, ImportViews views, AuditTrail audit, Event<ImportReady> ready) {
        this.rows = rows;
        this.views = views;
        this.audit = audit;
        this.ready = ready;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ApproveImport() {
        this(null, null, null, null);
    }

    /**
     * A yes to as many withdrawals as the import's plan says; should they have become more when it is applied, it asks again.
     * None to one that would undo what a later import has changed.
     *
     * @param actor such as {@code user:admin}
     */
    @Transactional
    public ImportDecision approve(SupplierId supplier, long id, String actor) {
        boolean done = rows.approve(supplier, id, actor);
        return views.find(supplier, id)
                .<ImportDecision>map(view -> done ? done(supplier, view, actor) : refused(supplier, view))
                .orElseGet(ImportDecision.Unknown::new);
    }

    private ImportDecision done(SupplierId supplier, ImportView view, String actor) {
        audit.append(new AuditEvent(
                supplier.value(),
                actor,
                "import.approved",
                "import:" + view.id(),
                "%d articles may go out"
                        .formatted(view.plan()
                                .map(plan -> plan.changes().withdrawn())
                                .orElse(0L))));
        ready.fire(new ImportReady());
        return new ImportDecision.Done(view);
    }

    private ImportDecision refused(SupplierId supplier, ImportView view) {
        OptionalLong later = rows.appliedAfter(supplier, view.id());
        if (view.state() == ImportState.WAITING && later.isPresent()) {
            return new ImportDecision.Refused(
                    "Import %d is older than import %d, which is applied, and would undo what that changed. Stop it and send the file anew"
                            .formatted(view.id(), later.getAsLong()));
        }
        return new ImportDecision.Refused("Import %d is %s and waits for no yes"
                .formatted(view.id(), view.state().name().toLowerCase(Locale.ROOT)));
    }
}

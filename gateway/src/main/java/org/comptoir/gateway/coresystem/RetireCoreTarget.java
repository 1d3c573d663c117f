package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.partner.SupplierId;

/** Gives a target no more orders. What it was given before still goes to it. */
@ApplicationScoped
public class RetireCoreTarget {

    private final StoredTargets targets;
    private final AuditTrail audit;
    private final Event<CoreTargetsChanged> changed;

    @Inject
    RetireCoreTarget(StoredTargets targets, AuditTrail audit, Event<CoreTargetsChanged> changed) {
        this.targets = targets;
        this.audit = audit;
        this.changed = changed;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RetireCoreTarget() {
        this(null, null, null);
    }

    /** @return false where there is none of that name */
    @Transactional
    public boolean retire(SupplierId supplier, String name, String actor) {
        boolean retired = targets.retire(supplier, name, actor);
        if (retired) {
            audit.append(new AuditEvent(
                    supplier.value(),
                    actor,
                    "core_target.retired",
                    "core_target:" + name,
                    "takes no more orders; what it took still goes to it"));
            changed.fire(new CoreTargetsChanged());
        }
        return retired;
    }
}

package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.comptoir.gateway.delivery.QueuedEntries.Held;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/** A person has looked: the target has it, or it was entered there by hand. Nothing more is sent, and its subject goes on. */
@ApplicationScoped
public class SettleDelivery {

    private final QueuedEntries entries;
    private final AuditTrail audit;
    private final Event<OutboxFilled> filled;

    @Inject
    SettleDelivery(QueuedEntries entries, AuditTrail audit, Event<OutboxFilled> filled) {
        this.entries = entries;
        this.audit = audit;
        this.filled = filled;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SettleDelivery() {
        this(null, null, null);
    }

    @Transactional
    public DecisionOutcome settle(long id, Decision decision) {
        Optional<Held> held = entries.lock(decision.supplierId(), id);
        if (held.isEmpty()) {
            return DecisionOutcome.UNKNOWN;
        }
        if (held.get().leased()) {
            return DecisionOutcome.UNDER_WAY;
        }
        if (held.get().state() == DeliveryState.WITHDRAWN) {
            return DecisionOutcome.WITHDRAWN;
        }
        if (held.get().state() == DeliveryState.DELIVERED) {
            return DecisionOutcome.DELIVERED;
        }
        entries.settle(id, "has arrived, says %s: %s".formatted(decision.actor(), decision.reason()));
        audit.append(new AuditEvent(
                decision.supplierId(),
                decision.actor(),
                "delivery.settled",
                held.get().subject(),
                "delivery %d to %s, which was %s, has arrived: %s"
                        .formatted(id, held.get().target(), held.get().state(), decision.reason())));
        filled.fire(new OutboxFilled());
        return DecisionOutcome.DONE;
    }
}

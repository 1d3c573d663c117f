package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.delivery.QueuedEntries.Held;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/**
 * Lets a delivery go out once more, under the key and with the bytes it has. There is no other key: a target that takes the
 * same order for another one under it would book it twice.
 */
@ApplicationScoped
public class ReplayDelivery {

    private static final int AT_ONCE = 500;

    private final QueuedEntries entries;
    private final AuditTrail audit;
    private final Event<OutboxFilled> filled;

    @Inject
    ReplayDelivery(QueuedEntries entries, AuditTrail audit, Event<OutboxFilled> filled) {
        this.entries = entries;
        this.audit = audit;
        this.filled = filled;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReplayDelivery() {
        this(null, null, null);
    }

    /**
     * Sends one again. A person who replays what waits for their word says that it has not arrived, so the target is not
     * asked; where nobody has looked, it is.
     *
     * @param evenDelivered also one that has arrived, for a core system that lost it; the target is asked first
     */
    @Transactional
    public DecisionOutcome replay(long id, boolean evenDelivered, Decision decision) {
        Optional<Held> held = entries.lock(decision.supplierId(), id);
        if (held.isEmpty()) {
            return DecisionOutcome.UNKNOWN;
        }
        if (held.get().leased()) {
            return DecisionOutcome.UNDER_WAY;
        }
        DeliveryState state = held.get().state();
        if (state == DeliveryState.WITHDRAWN) {
            return DecisionOutcome.WITHDRAWN;
        }
        if (state == DeliveryState.DELIVERED && !evenDelivered) {
            return DecisionOutcome.DELIVERED;
        }
        if (held.get().removed()) {
            return DecisionOutcome.REMOVED;
        }
        String note = note(decision);
        if (state == DeliveryState.DELIVERED || state == DeliveryState.VERIFY) {
            entries.putBack(id, note, state == DeliveryState.DELIVERED);
        } else {
            entries.putBack(id, note);
        }
        say(held.get(), decision);
        return DecisionOutcome.DONE;
    }

    /**
     * Sends dead letters again, oldest first; what waits for a person's word stays.
     *
     * @param target only those for it
     * @return how many, at most 500 at once: call again for the others
     */
    @Transactional
    public int replayDead(Optional<String> target, Decision decision) {
        List<Held> dead = entries.lockDead(decision.supplierId(), target, AT_ONCE);
        for (Held held : dead) {
            entries.putBack(held.id(), note(decision));
            say(held, decision);
        }
        return dead.size();
    }

    private static String note(Decision decision) {
        return "sent again by %s: %s".formatted(decision.actor(), decision.reason());
    }

    private void say(Held held, Decision decision) {
        audit.append(new AuditEvent(
                decision.supplierId(),
                decision.actor(),
                "delivery.replayed",
                held.subject(),
                "delivery %d to %s, which was %s, goes out again: %s"
                        .formatted(held.id(), held.target(), held.state(), decision.reason())));
        filled.fire(new OutboxFilled());
    }
}

package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Where features leave what must go out. Joins the caller's transaction, so the entry exists if and only if its cause does. */
@ApplicationScoped
public class Outbox {

    private final QueuedEntries entries;
    private final Event<OutboxFilled> filled;

    @Inject
    Outbox(QueuedEntries entries, Event<OutboxFilled> filled) {
        this.entries = entries;
        this.filled = filled;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Outbox() {
        this(null, null);
    }

    /** The worker looks at it as soon as the transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(OutboxEntry entry) {
        entries.add(entry);
        filled.fire(new OutboxFilled());
    }

    /** Where the newest entry about a thing goes; empty where there is none. Sees what this transaction added. */
    public Optional<String> lastTarget(long supplierId, String subject) {
        return entries.lastTarget(supplierId, subject);
    }
}

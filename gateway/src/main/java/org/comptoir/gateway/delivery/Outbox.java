package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.comptoir.gateway.platform.Database;

/** Where features leave what must go out. Joins the caller's transaction, so the entry exists if and only if its cause does. */
@ApplicationScoped
public class Outbox {

    private final Database database;
    private final Event<OutboxFilled> filled;

    @Inject
    Outbox(Database database, Event<OutboxFilled> filled) {
        this.database = database;
        this.filled = filled;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Outbox() {
        this(null, null);
    }

    /** The worker looks at it as soon as the transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(OutboxEntry entry) {
        database.update(
                """
                insert into outbox (supplier_id, target, subject, idempotency_key, content_type, file_name, payload)
                values (?, ?, ?, ?, ?, ?, ?)""",
                entry.supplierId(),
                entry.target(),
                entry.subject(),
                entry.idempotencyKey(),
                entry.contentType(),
                entry.fileName(),
                entry.payload());
        filled.fire(new OutboxFilled());
    }
}

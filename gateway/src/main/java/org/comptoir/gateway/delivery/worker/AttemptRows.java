package org.comptoir.gateway.delivery.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.platform.Database;
import org.jspecify.annotations.Nullable;

/** The attempts of outbox entries, each written once when it has ended and never changed. */
@ApplicationScoped
class AttemptRows {

    private final Database database;

    @Inject
    AttemptRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AttemptRows() {
        this(null);
    }

    /**
     * How an attempt of a node ended.
     *
     * @param id of the outbox entry
     * @param attempt counted from 1
     */
    record Attempt(long id, int attempt, long supplier, String node, Ending ending) {}

    /** Adds attempts; where rows are gathered they travel with the next statement. */
    public void add(List<Attempt> attempts) {
        List<@Nullable Object[]> rows = new ArrayList<>(attempts.size());
        for (Attempt attempt : attempts) {
            Ending ending = attempt.ending();
            rows.add(new @Nullable Object[] {
                attempt.id(),
                attempt.attempt(),
                attempt.supplier(),
                attempt.node(),
                ending.outcome(),
                ending.keptNote(),
                ending.took().toMillis()
            });
        }
        database.rowsLater("""
                insert into outbox_attempt (outbox_id, attempt, supplier_id, node, outcome, note, millis)
                values (?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}

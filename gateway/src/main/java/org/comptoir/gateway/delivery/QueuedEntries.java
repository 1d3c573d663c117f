package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

/** The outbox as those see it who fill it and those who decide on what is stuck. */
@ApplicationScoped
class QueuedEntries {

    private static final int NOTE_LENGTH = 1_000;

    private final Database database;

    @Inject
    QueuedEntries(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected QueuedEntries() {
        this(null);
    }

    public void add(OutboxEntry entry) {
        database.later(
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
    }

    public Optional<String> lastTarget(long supplierId, String subject) {
        return database.one(
                "select target from outbox where supplier_id = ? and subject = ? order by id desc limit 1",
                row -> row.text("target"),
                supplierId,
                subject);
    }

    /**
     * An entry that nobody else changes before this transaction ends; {@code leased} while a worker holds it, {@code removed}
     * once the retention rule took what it sent.
     */
    record Held(long id, String target, String subject, DeliveryState state, boolean leased, boolean removed) {}

    public Optional<Held> lock(long supplierId, long id) {
        return database.one(
                "select id, target, subject, state, lease_owner, payload_removed_at from outbox"
                        + " where supplier_id = ? and id = ? for update",
                row -> new Held(
                        row.number("id"),
                        row.text("target"),
                        row.text("subject"),
                        row.constant("state", DeliveryState.class),
                        row.optionalText("lease_owner").isPresent(),
                        row.optionalInstant("payload_removed_at").isPresent()),
                supplierId,
                id);
    }

    /** The oldest dead letters of a supplier, locked; those somebody else is deciding on are left out. */
    public List<Held> lockDead(long supplierId, Optional<String> target, int limit) {
        return database.query(
                """
                select id, target, subject from outbox
                 where state = 'DEAD' and supplier_id = ? and target = coalesce(cast(? as varchar), target)
                 order by id limit ? for update skip locked""",
                row -> new Held(
                        row.number("id"), row.text("target"), row.text("subject"), DeliveryState.DEAD, false, false),
                supplierId,
                target,
                limit);
    }

    /**
     * Makes an entry due at once, with all its attempts before it.
     *
     * @param doubt whether the target is asked first; where a person has looked, it is not
     */
    public void putBack(long id, String note, boolean doubt) {
        database.update("""
                update outbox set state = 'WAITING', due = current_timestamp, finished_at = null, faults = 0,
                       forgiven = attempt, doubt = ?, note = ?
                 where id = ?""", doubt, cut(note), id);
    }

    /** As {@link #putBack}, and whether the target is asked first stays as it is. */
    public void putBack(long id, String note) {
        database.update("""
                update outbox set state = 'WAITING', due = current_timestamp, finished_at = null, faults = 0,
                       forgiven = attempt, note = ?
                 where id = ?""", cut(note), id);
    }

    public void settle(long id, String note) {
        database.update(
                "update outbox set state = 'DELIVERED', finished_at = current_timestamp, doubt = false, note = ? where id = ?",
                cut(note),
                id);
    }

    private static String cut(String note) {
        return note.length() <= NOTE_LENGTH ? note : note.substring(0, NOTE_LENGTH);
    }
}

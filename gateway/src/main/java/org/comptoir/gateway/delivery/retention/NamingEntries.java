package org.comptoir.gateway.delivery.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.journal.erasure.Search;
import org.comptoir.gateway.platform.Database;

/** Entries of the outbox and the notes of their attempts, as far as they may name somebody. */
@ApplicationScoped
class NamingEntries {

    private static final byte[] NOTHING = new byte[0];
    private static final int NOTE_LENGTH = 1_000;

    private final Database database;

    @Inject
    NamingEntries(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamingEntries() {
        this(null);
    }

    /** @param removed whether what was sent is gone */
    record Entry(long id, String subject, String contentType, DeliveryState state, boolean removed) {}

    /** @param attempt 0 for the note of the entry itself */
    record Note(long entry, int attempt, String text) {

        Note with(String other) {
            return new Note(entry, attempt, other.length() <= NOTE_LENGTH ? other : other.substring(0, NOTE_LENGTH));
        }
    }

    public List<Entry> next(Search search, int limit) {
        return database.query(
                """
                select id, subject, content_type, state, payload_removed_at from outbox
                 where supplier_id = ? and id > ? and created_at < ? order by id limit ?""",
                row -> new Entry(
                        row.number("id"),
                        row.text("subject"),
                        row.text("content_type"),
                        row.constant("state", DeliveryState.class),
                        row.optionalInstant("payload_removed_at").isPresent()),
                search.supplierId(),
                search.after().id(),
                search.before(),
                limit);
    }

    /** Those that are over and still hold what was sent. */
    public List<Entry> sent(long supplierId, String subject, Instant before) {
        return database.query(
                """
                select id, content_type from outbox
                 where supplier_id = ? and subject = ? and state in ('DELIVERED', 'WITHDRAWN') and created_at < ? and payload_removed_at is null
                 order by id""",
                row -> new Entry(row.number("id"), subject, row.text("content_type"), DeliveryState.DELIVERED, false),
                supplierId,
                subject,
                before);
    }

    /** One at a time: a batch of the largest would not fit into memory. */
    public byte[] payload(long supplierId, long entry) {
        return database.one(
                        "select payload from outbox where supplier_id = ? and id = ?",
                        row -> row.bytes("payload"),
                        supplierId,
                        entry)
                .orElse(NOTHING);
    }

    /** The state is asked again under the row's lock: somebody may have let it go out once more. */
    public boolean empty(long supplierId, long entry, Instant now) {
        return database.update("""
                        update outbox set payload = ?, payload_removed_at = ?
                         where supplier_id = ? and id = ? and state in ('DELIVERED', 'WITHDRAWN') and payload_removed_at is null""", NOTHING, now, supplierId, entry) == 1;
    }

    public List<Note> notes(long supplierId, String subject) {
        return notes("e.supplier_id = ? and e.subject = ?", supplierId, subject);
    }

    public List<Note> notesOf(long supplierId, long entry) {
        return notes("e.supplier_id = ? and e.id = ?", supplierId, entry);
    }

    private List<Note> notes(String condition, Object... arguments) {
        List<Note> notes = new ArrayList<>(database.query(
                "select e.id, e.note from outbox e where e.note <> '' and " + condition,
                row -> new Note(row.number("id"), 0, row.text("note")),
                arguments));
        notes.addAll(database.query(
                "select a.outbox_id, a.attempt, a.note from outbox e join outbox_attempt a on a.outbox_id = e.id where "
                        + condition,
                row -> new Note(row.number("outbox_id"), row.integer("attempt"), row.text("note")),
                arguments));
        return notes;
    }

    public void keep(long supplierId, Note note) {
        if (note.attempt() == 0) {
            database.update(
                    "update outbox set note = ? where supplier_id = ? and id = ?",
                    note.text(),
                    supplierId,
                    note.entry());
        } else {
            database.update(
                    "update outbox_attempt set note = ? where supplier_id = ? and outbox_id = ? and attempt = ?",
                    note.text(),
                    supplierId,
                    note.entry(),
                    note.attempt());
        }
    }
}

package org.comptoir.gateway.journal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** The rows of the audit trail and the end of each supplier's chain. */
@ApplicationScoped
class AuditChains {

    private static final String COLUMNS = "select id, supplier_id, at, actor, action, subject, detail";

    private final Database database;

    @Inject
    AuditChains(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AuditChains() {
        this(null);
    }

    /** The end of a chain: how many rows it holds and the hash of the last. */
    record Head(long supplierId, long length, String hash) {}

    /**
     * Where a chain begins.
     *
     * @param removed how many events the retention rule took from its beginning
     * @param hash what the first that is left follows
     */
    record Begin(long removed, String hash) {}

    /**
     * A row in its place.
     *
     * @param hash of the day it was sealed, over which the chain goes on
     * @param left the hash of what is left of it, where a person was erased from it
     */
    record Sealed(long place, String hash, Optional<String> left, RecordedEvent event) {

        Sealed(long place, String hash, RecordedEvent event) {
            this(place, hash, Optional.empty(), event);
        }

        /** Whether it is what was sealed, or what was left of that. */
        boolean isWhole(String previous) {
            return event.hashAfter(previous, place).equals(left.orElse(hash));
        }
    }

    /** Suppliers with rows that are committed and not yet in their chain. */
    public List<Long> suppliersWaiting() {
        return database.query(
                "select distinct supplier_id from audit_event where chain_no is null",
                row -> row.number("supplier_id"));
    }

    public void append(Instant at, AuditEvent event) {
        database.later(
                "insert into audit_event (supplier_id, at, actor, action, subject, detail) values (?, ?, ?, ?, ?, ?)",
                event.supplierId(),
                at,
                event.actor(),
                event.action(),
                event.subject(),
                event.detail());
    }

    /** The end of a supplier's chain, which nobody else adds to before this transaction ends. */
    public Head lock(long supplierId) {
        database.update(
                "insert into audit_chain (supplier_id, length, head) values (?, 0, ?) on conflict do nothing",
                supplierId,
                RecordedEvent.CHAIN_START);
        return database.one(
                        "select supplier_id, length, head from audit_chain where supplier_id = ? for update",
                        AuditChains::head,
                        supplierId)
                .orElseThrow(() -> new IllegalStateException("Supplier %d has no chain".formatted(supplierId)));
    }

    /** Some of the rows that are committed and not sealed yet, lowest id first. */
    public List<RecordedEvent> waiting(long supplierId, int limit) {
        // sorted here: in the database, "order by id" would walk the whole trail to find its unsealed end
        return database
                .query(
                        COLUMNS + " from audit_event where chain_no is null and supplier_id = ? limit ?",
                        AuditChains::event,
                        supplierId,
                        limit)
                .stream()
                .sorted(Comparator.comparingLong(RecordedEvent::id))
                .toList();
    }

    /** Whether such an event is committed and not sealed yet. */
    public boolean isWaiting(long supplierId, String action, String detail) {
        return database.one(
                        "select id from audit_event where chain_no is null and supplier_id = ? and action = ? and detail = ?",
                        row -> row.number("id"),
                        supplierId,
                        action,
                        detail)
                .isPresent();
    }

    /** Whether any event of before a moment is committed and not sealed yet. */
    public boolean isWaiting(long supplierId, Instant before) {
        return database.one(
                        "select id from audit_event where chain_no is null and supplier_id = ? and at < ? limit 1",
                        row -> row.number("id"),
                        supplierId,
                        before)
                .isPresent();
    }

    public void seal(List<Sealed> rows, Head newHead) {
        List<Object[]> seals = rows.stream()
                .map(row -> new Object[] {row.place(), row.hash(), row.event().id()})
                .toList();
        database.batch("update audit_event set chain_no = ?, hash = ? where id = ?", seals);
        database.update(
                "update audit_chain set length = ?, head = ? where supplier_id = ?",
                newHead.length(),
                newHead.hash(),
                newHead.supplierId());
    }

    public List<Head> heads() {
        return database.query(
                "select supplier_id, length, head from audit_chain order by supplier_id", AuditChains::head);
    }

    public Optional<Head> head(long supplierId) {
        return database.one(
                "select supplier_id, length, head from audit_chain where supplier_id = ?",
                AuditChains::head,
                supplierId);
    }

    public Begin begin(long supplierId) {
        return database.one(
                        "select removed, removed_hash from audit_chain where supplier_id = ?",
                        row -> new Begin(
                                row.number("removed"),
                                row.optionalText("removed_hash").orElse(RecordedEvent.CHAIN_START)),
                        supplierId)
                .orElse(new Begin(0, RecordedEvent.CHAIN_START));
    }

    /** Removes the events up to a new beginning; under the lock of the chain's end. */
    public void beginLater(long supplierId, Begin before, Begin later) {
        database.update(
                "delete from audit_event where supplier_id = ? and chain_no > ? and chain_no <= ?",
                supplierId,
                before.removed(),
                later.removed());
        database.update(
                "update audit_chain set removed = ?, removed_hash = ? where supplier_id = ?",
                later.removed(),
                later.hash(),
                supplierId);
    }

    /** The next rows of a chain, in their places, after a place. */
    public List<Sealed> after(long supplierId, long place, int limit) {
        return database.query(
                COLUMNS
                        + ", chain_no, hash, left_hash from audit_event"
                        + " where supplier_id = ? and chain_no > ? order by chain_no limit ?",
                row -> new Sealed(row.number("chain_no"), hash(row), row.optionalText("left_hash"), event(row)),
                supplierId,
                place,
                limit);
    }

    /** The hash of the event at a place. */
    public Optional<String> hashAt(long supplierId, long place) {
        return database.one(
                "select hash from audit_event where supplier_id = ? and chain_no = ?",
                AuditChains::hash,
                supplierId,
                place);
    }

    /** What is left of an event, and its hash; under the lock of the chain's end. */
    public void blank(RecordedEvent left, String hash) {
        database.update(
                "update audit_event set subject = ?, detail = ?, left_hash = ? where supplier_id = ? and id = ?",
                left.subject(),
                left.detail(),
                hash,
                left.supplierId(),
                left.id());
    }

    private static Head head(Row row) throws SQLException {
        return new Head(row.number("supplier_id"), row.number("length"), row.text("head"));
    }

    /** Whoever took the hash from a sealed row gets no check without an end by it: nothing hashes to nothing. */
    private static String hash(Row row) throws SQLException {
        return row.optionalText("hash").orElse("");
    }

    private static RecordedEvent event(Row row) throws SQLException {
        return new RecordedEvent(
                row.number("id"),
                row.number("supplier_id"),
                row.instant("at"),
                row.text("actor"),
                row.text("action"),
                row.text("subject"),
                row.text("detail"));
    }
}

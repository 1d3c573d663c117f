package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/**
 * The outbox as its worker sees it. Every decision on time is the database's, so a node with a wrong clock does no harm;
 * every transaction here is short, none is open while a target is talked to.
 */
@ApplicationScoped
class OutboxEntries {

    static final int FAULTS_TO_DIE = 3;

    private static final String TAKE = """
            update outbox set attempt = attempt + 1, lease_owner = ?,
                   lease_until = current_timestamp + cast(? as bigint) * interval '1' second
             where id in (
                 select o.id from outbox o
                  where o.state = 'WAITING' and o.due <= current_timestamp and o.target = ?
                    and o.lease_owner is null and o.faults %s
                    and not exists (
                        select 1 from outbox e
                         where e.subject = o.subject and e.target = o.target and e.id < o.id
                           and e.state <> 'DELIVERED')
                  order by o.due limit ? for update skip locked)""";
    private static final String TAKEN =
            "id, supplier_id, target, subject, idempotency_key, content_type, file_name, payload, attempt, faults";

    private static final int NOTE_LENGTH = 1_000;
    private static final int REAPED_AT_ONCE = 50;

    private final Database database;
    private final AuditTrail audit;

    @Inject
    OutboxEntries(Database database, AuditTrail audit) {
        this.database = database;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OutboxEntries() {
        this(null, null);
    }

    /**
     * What a worker asks for.
     *
     * @param owner unique to this claim
     * @param suspects entries on which a lease ran out or a handler broke before, or else all others: a document that
     *     kills its process must not take the same neighbours with it again and again
     */
    record Claim(String target, String owner, int limit, boolean suspects, Duration lease) {}

    /** An entry whose worker has gone. */
    private record Expired(long id, long supplierId, int attempt, int faults, String subject, String owner) {}

    /**
     * Takes due entries for a worker and counts the attempt before any work is done. Of one subject and target only the
     * oldest entry that is not delivered yet can be had.
     */
    @Transactional
    public List<Claimed> claim(Claim claim) {
        long before = System.nanoTime();
        String update = (claim.suspects() ? TAKE.formatted("> 0") : TAKE.formatted("= 0"));
        String taking = database.isPostgresql()
                ? update + " returning " + TAKEN
                : "select " + TAKEN + " from final table (" + update + ")";
        return database
                .query(
                        taking,
                        row -> claimed(row, claim.owner(), before),
                        claim.owner(),
                        claim.lease().toSeconds(),
                        claim.target(),
                        claim.limit())
                .stream()
                .sorted(Comparator.comparingLong(Claimed::id))
                .toList();
    }

    /**
     * Ends an attempt.
     *
     * @return false where the entry is no longer this worker's; then nothing is changed
     */
    @Transactional
    public boolean finish(Claimed held, String node, Ending ending) {
        boolean last = ending.state() != DeliveryState.WAITING;
        int changed = database.update(
                """
                update outbox set state = ?, note = ?, faults = ?, lease_owner = null, lease_until = null,
                       due = current_timestamp + cast(? as bigint) * interval '1' second, finished_at = %s
                 where id = ? and attempt = ? and lease_owner = ?""".formatted(last ? "current_timestamp" : "null"),
                ending.state(),
                cut(ending.note()),
                ending.faults(),
                ending.pause().toSeconds(),
                held.id(),
                held.delivery().attempt(),
                held.owner());
        if (changed == 0) {
            return false;
        }
        OutboxEntry entry = held.delivery().entry();
        addAttempt(held.id(), held.delivery().attempt(), entry.supplierId(), node, ending);
        if (ending.state() == DeliveryState.DEAD) {
            died(entry.supplierId(), entry.subject(), held.id(), ending.note());
        }
        return true;
    }

    /** Gives an entry back whose attempt was not begun; the attempt does not count. */
    @Transactional
    public void release(Claimed held) {
        database.update("""
                update outbox set attempt = attempt - 1, lease_owner = null, lease_until = null
                 where id = ? and attempt = ? and lease_owner = ?""", held.id(), held.delivery().attempt(), held.owner());
    }

    /**
     * Frees entries whose lease ran out: their worker died or hangs, and what it did reached the target or did not. The
     * third time an entry goes to the dead letters, for it may be what kills the workers.
     *
     * @return how many were found
     */
    @Transactional
    public int reap() {
        List<Expired> found = database.query(
                """
                select id, supplier_id, attempt, faults, subject, lease_owner from outbox
                 where state = 'WAITING' and lease_until < current_timestamp
                 order by id limit ? for update skip locked""",
                row -> new Expired(
                        row.number("id"),
                        row.number("supplier_id"),
                        row.integer("attempt"),
                        row.integer("faults"),
                        row.text("subject"),
                        row.text("lease_owner")),
                REAPED_AT_ONCE);
        found.forEach(this::free);
        return found.size();
    }

    /** How many entries are not delivered, by state. */
    public Map<DeliveryState, Long> open() {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        counts.put(DeliveryState.WAITING, 0L);
        counts.put(DeliveryState.DEAD, 0L);
        database.query(
                        "select state, count(*) as entries from outbox where state in ('WAITING', 'DEAD') group by state",
                        row -> Map.entry(row.constant("state", DeliveryState.class), row.number("entries")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    private void free(Expired expired) {
        int faults = expired.faults() + 1;
        boolean dead = faults >= FAULTS_TO_DIE;
        String node = node(expired.owner());
        String note = "%s did not come back from attempt %d; whether the target has it is not known%s"
                .formatted(
                        node, expired.attempt(), dead ? ". This was the third time: look before it is sent again" : "");
        Ending ending = new Ending(
                dead ? DeliveryState.DEAD : DeliveryState.WAITING,
                Ending.LEASE_EXPIRED,
                note,
                Duration.ZERO,
                faults,
                Duration.ZERO);
        database.update("""
                update outbox set state = ?, note = ?, faults = ?, lease_owner = null, lease_until = null,
                       due = current_timestamp, finished_at = %s
                 where id = ?""".formatted(dead ? "current_timestamp" : "null"), ending.state(), note, faults, expired.id());
        addAttempt(expired.id(), expired.attempt(), expired.supplierId(), node, ending);
        if (dead) {
            died(expired.supplierId(), expired.subject(), expired.id(), note);
        }
    }

    private void addAttempt(long id, int attempt, long supplier, String node, Ending ending) {
        database.update(
                """
                insert into outbox_attempt (outbox_id, attempt, supplier_id, node, outcome, note, millis)
                values (?, ?, ?, ?, ?, ?, ?)""",
                id,
                attempt,
                supplier,
                node,
                ending.outcome(),
                cut(ending.note()),
                ending.took().toMillis());
    }

    private void died(long supplier, String subject, long id, String note) {
        audit.append(new AuditEvent(
                supplier,
                "system",
                "delivery.dead",
                subject,
                "ALERT: delivery %d was given up: %s".formatted(id, note)));
    }

    /** An owner is {@code node/…}. */
    private static String node(String owner) {
        return owner.substring(0, Math.max(0, owner.indexOf('/')));
    }

    private static Claimed claimed(Row row, String owner, long claimedNanos) throws SQLException {
        OutboxEntry entry = new OutboxEntry(
                row.number("supplier_id"),
                row.text("target"),
                row.text("subject"),
                row.text("idempotency_key"),
                row.text("content_type"),
                row.text("file_name"),
                row.bytes("payload"));
        return new Claimed(
                row.number("id"),
                owner,
                row.integer("faults"),
                claimedNanos,
                new Delivery(entry, row.integer("attempt")));
    }

    private static String cut(String note) {
        return note.length() <= NOTE_LENGTH ? note : note.substring(0, NOTE_LENGTH);
    }
}

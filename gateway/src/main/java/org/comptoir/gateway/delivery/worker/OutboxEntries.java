package org.comptoir.gateway.delivery.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.worker.WrittenDocuments.Written;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.platform.commands.Command;
import org.comptoir.gateway.platform.commands.ManyRows;
import org.jspecify.annotations.Nullable;

/** The outbox as its worker sees it. Every decision on time is the database's, so a node with a wrong clock does no harm. */
@ApplicationScoped
class OutboxEntries {

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
                           and e.state not in ('DELIVERED', 'WITHDRAWN'))
                  order by o.due limit ? for update skip locked)""";
    private static final String TAKEN =
            "id, supplier_id, target, subject, idempotency_key, content_type, file_name, payload, attempt, faults, forgiven, doubt";

    private static final String END = """
            update outbox set state = ?, note = ?, faults = ?, doubt = ?, lease_owner = null, lease_until = null,
                   due = current_timestamp + cast(? as bigint) * interval '1' second,
                   finished_at = case when cast(? as boolean) then current_timestamp end
             where id = ? and attempt = ? and lease_owner = ?""";
    /** The same for many at once, as PostgreSQL says it; the embedded database has no update from a list. */
    private static final String END_MANY = """
            with ended (state, note, faults, doubt, pause, final, id, attempt, owner) as (
                values (cast(? as varchar), cast(? as varchar), cast(? as integer), cast(? as boolean), cast(? as bigint), cast(? as boolean),
                        cast(? as bigint), cast(? as integer), cast(? as varchar))""";

    private static final String END_EACH = """
            )
            update outbox o set state = e.state, note = e.note, faults = e.faults, doubt = e.doubt, lease_owner = null, lease_until = null,
                   due = current_timestamp + e.pause * interval '1' second,
                   finished_at = case when e.final then current_timestamp end
              from ended e
             where o.id = e.id and o.attempt = e.attempt and o.lease_owner = e.owner
            returning o.id""";

    private final Database database;

    @Inject
    OutboxEntries(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OutboxEntries() {
        this(null);
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
    record Expired(long id, long supplierId, int attempt, int faults, String subject, String owner) {}

    /**
     * Takes due entries for a worker and counts the attempt before any work is done. Of one subject and target only the
     * oldest entry that is not delivered yet can be had.
     */
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

    /** How an attempt of that owner ended. */
    record End(long id, int attempt, String owner, Ending ending) {}

    /**
     * Writes how attempts ended, in one round trip.
     *
     * @return for each whether the entry was still that owner's; where it was not, nothing is changed
     */
    public boolean[] end(List<End> ends) {
        List<@Nullable Object[]> rows = new ArrayList<>(ends.size());
        for (End end : ends) {
            Ending ending = end.ending();
            rows.add(new @Nullable Object[] {
                ending.state(),
                ending.keptNote(),
                ending.faults(),
                ending.doubt(),
                ending.pause().toSeconds(),
                ending.state().isOver() || ending.state() == DeliveryState.DEAD,
                end.id(),
                end.attempt(),
                end.owner()
            });
        }
        return database.isPostgresql() ? endMany(ends, rows) : endEach(rows);
    }

    private boolean[] endMany(List<End> ends, List<@Nullable Object[]> rows) {
        Set<Long> ended = new HashSet<>();
        for (Command piece : ManyRows.of(END_MANY, END_EACH, rows)) {
            ended.addAll(database.query(piece.sql(), row -> row.number("id"), piece.arguments()));
        }
        boolean[] ours = new boolean[ends.size()];
        for (int i = 0; i < ours.length; i++) {
            ours[i] = ended.contains(ends.get(i).id());
        }
        return ours;
    }

    private boolean[] endEach(List<@Nullable Object[]> rows) {
        return ones(database.batch(END, rows));
    }

    private static boolean[] ones(int[] counts) {
        boolean[] ours = new boolean[counts.length];
        for (int i = 0; i < counts.length; i++) {
            ours[i] = counts[i] == 1;
        }
        return ours;
    }

    /**
     * Keeps the documents of entries, which they have from now on.
     *
     * @return of each whether the entry was still that claim's; where it was not, nothing is changed
     */
    public boolean[] freeze(List<Written> group) {
        List<@Nullable Object[]> rows = new ArrayList<>(group.size());
        for (Written written : group) {
            rows.add(new @Nullable Object[] {
                written.entry().contentType(),
                written.entry().fileName(),
                written.entry().payload(),
                written.held().id(),
                written.held().delivery().attempt(),
                written.held().owner()
            });
        }
        return ones(database.batch("""
                update outbox set content_type = ?, file_name = ?, payload = ?
                 where id = ? and attempt = ? and lease_owner = ?""", rows));
    }

    /** Gives an entry back whose attempt was not begun; the attempt does not count. */
    public void release(Claimed held) {
        database.update("""
                update outbox set attempt = attempt - 1, lease_owner = null, lease_until = null
                 where id = ? and attempt = ? and lease_owner = ?""", held.id(), held.delivery().attempt(), held.owner());
    }

    /**
     * Gives back whatever a claim took whose worker has not heard of it; the attempts do not count.
     *
     * @return how many entries it had taken
     */
    public int releaseAll(String owner) {
        return database.update("""
                update outbox set attempt = attempt - 1, lease_owner = null, lease_until = null
                 where state = 'WAITING' and lease_owner = ?""", owner);
    }

    /** Entries whose lease ran out, locked against other workers. */
    public List<Expired> expired(int limit) {
        return database.query(
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
                limit);
    }

    /** An entry that takes too long, and what the last attempt said. */
    record Late(long id, long supplierId, String target, String subject, String note) {}

    /** Entries that have been under way for a quarter of an hour; each is told once. */
    public List<Late> late(int limit) {
        String telling = """
                update outbox set late = true where id in (
                    select id from outbox
                     where state in ('WAITING', 'VERIFY') and not late
                       and created_at < current_timestamp - interval '15' minute
                     order by id limit ? for update skip locked)""";
        return database.query(
                database.isPostgresql()
                        ? telling + " returning id, supplier_id, target, subject, note"
                        : "select id, supplier_id, target, subject, note from final table (" + telling + ")",
                row -> new Late(
                        row.number("id"),
                        row.number("supplier_id"),
                        row.text("target"),
                        row.text("subject"),
                        row.text("note")),
                limit);
    }

    /** How many entries are not delivered, by state. */
    public Map<DeliveryState, Long> open() {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        counts.put(DeliveryState.WAITING, 0L);
        counts.put(DeliveryState.VERIFY, 0L);
        counts.put(DeliveryState.DEAD, 0L);
        database.query(
                        "select state, count(*) as entries from outbox where state in ('WAITING', 'VERIFY', 'DEAD') group by state",
                        row -> Map.entry(row.constant("state", DeliveryState.class), row.number("entries")))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** From here on rows whose count nobody needs travel with the next statement. */
    public void gather() {
        database.gather();
    }

    /** Sends what was gathered; before the commit. */
    public void send() {
        database.sendGathered();
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
                row.integer("forgiven"),
                row.flag("doubt"),
                claimedNanos,
                new Delivery(entry, row.integer("attempt")));
    }
}

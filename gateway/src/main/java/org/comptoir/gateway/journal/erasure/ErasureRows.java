package org.comptoir.gateway.journal.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.journal.retention.Place;
import org.comptoir.gateway.platform.Database;

/** Erasures and how far each has come, as rows that are written. */
@ApplicationScoped
class ErasureRows {

    private final Database database;

    @Inject
    ErasureRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ErasureRows() {
        this(null);
    }

    /**
     * What is to be done.
     *
     * @param person sealed; empty once it is forgotten
     * @param isFirst whether nothing had to wait before
     */
    record Work(
            long id,
            long supplierId,
            ErasureState state,
            String person,
            Map<Long, String> connections,
            boolean files,
            Instant before,
            boolean isFirst) {}

    /** How far the records of one kind are looked through. */
    record Walk(String trace, Place reached, boolean done) {}

    public long add(long supplierId, String person, ErasureScope scope, boolean files, String actor, Instant now) {
        String connections = scope.connections().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .collect(Collectors.joining("\n"));
        return database.insert(
                """
                insert into erasure (supplier_id, state, person, scope, connections, files, asked_by, asked_at, before_at, next_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", supplierId, ErasureState.FINDING, person, scope.words(), connections, files, actor, now, now, now);
    }

    /** All begins anew up to this moment, and what is found now is erased. */
    public boolean confirm(long supplierId, long id, String actor, Instant now) {
        int changed =
                database.update("""
                update erasure set state = ?, confirmed_by = ?, confirmed_at = ?, before_at = ?, next_at = ?
                 where supplier_id = ? and id = ? and state = ?""", ErasureState.ERASING, actor, now, now, now, supplierId, id, ErasureState.FOUND);
        if (changed == 1) {
            database.update("delete from erasure_walk where erasure_id = ?", id);
            database.update("update erasure_count set waiting = 0 where erasure_id = ?", id);
        }
        return changed == 1;
    }

    /** Who was looked for is forgotten with that. */
    public boolean end(long supplierId, long id, ErasureState state, Instant now) {
        boolean ended = database.update("""
                        update erasure set state = ?, person = null, finished_at = ?
                         where supplier_id = ? and id = ? and state not in ('DONE', 'DROPPED')""", state, now, supplierId, id) == 1;
        if (ended) {
            database.update("delete from erasure_walk where erasure_id = ?", id);
        }
        return ended;
    }

    public void turn(long id, ErasureState state, Instant next) {
        database.update("update erasure set state = ?, next_at = ? where id = ?", state, next, id);
    }

    /** What waited is looked at once more, from the first that did. */
    public void again(long id) {
        database.update("update erasure set state = ?, waited = true where id = ?", ErasureState.ERASING, id);
        database.update(
                "update erasure_walk set reached_at = passed_at, reached_id = passed_id, done = false where erasure_id = ?",
                id);
        database.update("update erasure_count set waiting = 0 where erasure_id = ?", id);
    }

    public List<Long> due(Instant now) {
        return database.query(
                "select id from erasure where state in ('FINDING', 'ERASING')"
                        + " or (state in ('FOUND', 'WAITING') and next_at <= ?) order by id",
                row -> row.number("id"),
                now);
    }

    /** Nobody else takes a step of it before this transaction ends; empty where there is nothing left to do. */
    public Optional<Work> lock(long id) {
        return database.one(
                "select * from erasure where id = ? and person is not null for update",
                row -> new Work(
                        id,
                        row.number("supplier_id"),
                        row.constant("state", ErasureState.class),
                        row.text("person"),
                        connections(row.text("connections")),
                        row.flag("files"),
                        row.instant("before_at"),
                        !row.flag("waited")),
                id);
    }

    public List<Walk> walks(long id) {
        return database.query(
                "select trace, reached_at, reached_id, done from erasure_walk where erasure_id = ?",
                row -> new Walk(
                        row.text("trace"),
                        new Place(row.instant("reached_at"), row.number("reached_id")),
                        row.flag("done")),
                id);
    }

    public void advance(Work work, String trace, Traced traced) {
        database.update("""
                insert into erasure_walk (erasure_id, trace, supplier_id, reached_at, reached_id, passed_at, passed_id, done)
                values (?, ?, ?, ?, 0, ?, 0, false) on conflict do nothing""", work.id(), trace, work.supplierId(), Instant.EPOCH, Instant.EPOCH);
        // once something was left in a run, the place before it stays
        boolean whole = traced.counts().values().stream().allMatch(count -> count.waiting() == 0);
        database.update(
                "update erasure_walk set passed_at = ?, passed_id = ?, held = ? where erasure_id = ? and trace = ? and not held",
                traced.passed().at(),
                traced.passed().id(),
                !whole,
                work.id(),
                trace);
        database.update(
                "update erasure_walk set reached_at = ?, reached_id = ?, done = ?, held = "
                        + (traced.isMore() ? "held" : "false") + " where erasure_id = ? and trace = ?",
                traced.reached().at(),
                traced.reached().id(),
                !traced.isMore(),
                work.id(),
                trace);
        traced.counts().forEach((thing, count) -> count(work, thing, count));
        traced.orders().forEach(order -> order(work, order));
    }

    private void count(Work work, Thing thing, Traced.Count count) {
        database.update("""
                insert into erasure_count (erasure_id, thing, supplier_id, found, waiting, erased)
                values (?, ?, ?, 0, 0, 0) on conflict do nothing""", work.id(), thing, work.supplierId());
        boolean erasing = work.state() == ErasureState.ERASING;
        database.update(
                "update erasure_count set found = found + ?, erased = erased + ?, waiting = waiting + ?"
                        + " where erasure_id = ? and thing = ?",
                erasing ? 0 : count.found(),
                erasing ? count.found() : 0,
                count.waiting(),
                work.id(),
                thing);
    }

    private void order(Work work, Traced.NamedOrder order) {
        database.update("""
                insert into erasure_order (erasure_id, order_id, supplier_id, order_number, waiting)
                values (?, ?, ?, ?, ?) on conflict do nothing""", work.id(), order.id(), work.supplierId(), order.number(), order.waiting());
        database.update(
                "update erasure_order set waiting = ? where erasure_id = ? and order_id = ?",
                order.waiting(),
                work.id(),
                order.id());
    }

    private static Map<Long, String> connections(String text) {
        Map<Long, String> connections = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int blank = line.indexOf(' ');
            connections.put(Long.parseLong(line.substring(0, blank)), line.substring(blank + 1));
        });
        return connections;
    }
}

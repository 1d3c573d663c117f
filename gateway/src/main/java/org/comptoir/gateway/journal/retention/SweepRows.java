package org.comptoir.gateway.journal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;

/** When suppliers' records are swept, and how far the sweeps came. */
@ApplicationScoped
class SweepRows {

    private final Database database;

    @Inject
    SweepRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SweepRows() {
        this(null);
    }

    /** Of one class: {@code removed} and {@code left} by the last sweep, {@code total} by all of them. */
    record Mark(long removed, long left, long total, Place passed) {

        static final Mark NONE = new Mark(0, 0, 0, Place.START);
    }

    /** A node's time, or the database's where that is earlier: what a clock that runs ahead takes for old comes back from nowhere. */
    public Instant noLater(Instant ours) {
        return database.one("select current_timestamp as moment", row -> row.instant("moment"))
                .filter(theirs -> theirs.isBefore(ours))
                .orElse(ours);
    }

    /** For a supplier that is not known here yet. */
    public void plan(long supplierId, Instant at) {
        database.update(
                "insert into retention_sweep (supplier_id, next_at) values (?, ?) on conflict do nothing",
                supplierId,
                at);
    }

    /** A person wants it now. */
    public void ask(long supplierId, Instant now, String actor) {
        plan(supplierId, now);
        database.update(
                "update retention_sweep set next_at = ?, asked_by = ? where supplier_id = ?", now, actor, supplierId);
    }

    public List<Long> due(Instant now) {
        return database.query(
                "select supplier_id from retention_sweep where next_at <= ? order by next_at",
                row -> row.number("supplier_id"),
                now);
    }

    /** @return false where another node was quicker */
    public boolean claim(long supplierId, Instant now, Instant until) {
        return database.update(
                        "update retention_sweep set next_at = ? where supplier_id = ? and next_at <= ?",
                        until,
                        supplierId,
                        now)
                == 1;
    }

    public Optional<String> askedBy(long supplierId) {
        return database.one(
                        "select asked_by from retention_sweep where supplier_id = ?",
                        row -> row.optionalText("asked_by"),
                        supplierId)
                .flatMap(asked -> asked);
    }

    public void swept(long supplierId, SweepReport report, Instant next) {
        plan(supplierId, next);
        database.update("""
                update retention_sweep
                   set next_at = ?, asked_by = null, swept_at = ?, swept_by = ?, unfinished = ?
                 where supplier_id = ?""", next, report.at(), report.by(), report.unfinished(), supplierId);
    }

    public Optional<SweepReport> last(long supplierId) {
        return database.one(
                "select swept_at, swept_by, unfinished from retention_sweep where supplier_id = ? and swept_at is not null",
                row -> new SweepReport(
                        row.instant("swept_at"), row.text("swept_by"), Map.of(), Map.of(), row.flag("unfinished")),
                supplierId);
    }

    public Optional<Instant> next(long supplierId) {
        return database.one(
                "select next_at from retention_sweep where supplier_id = ?", row -> row.instant("next_at"), supplierId);
    }

    public Map<RecordClass, Mark> marks(long supplierId) {
        Map<RecordClass, Mark> marks = new EnumMap<>(RecordClass.class);
        database.query(
                        "select * from retention_mark where supplier_id = ?",
                        row -> Map.entry(
                                row.constant("record_class", RecordClass.class),
                                new Mark(
                                        row.number("removed"),
                                        row.number("left_out"),
                                        row.number("total"),
                                        new Place(row.instant("passed_at"), row.number("passed_id")))),
                        supplierId)
                .forEach(mark -> marks.put(mark.getKey(), mark.getValue()));
        return marks;
    }

    public void mark(long supplierId, RecordClass what, Mark mark) {
        database.update("""
                insert into retention_mark (supplier_id, record_class, removed, left_out, total, passed_at, passed_id)
                values (?, ?, 0, 0, 0, ?, 0) on conflict do nothing""", supplierId, what, Instant.EPOCH);
        database.update(
                """
                update retention_mark set removed = ?, left_out = ?, total = ?, passed_at = ?, passed_id = ?
                 where supplier_id = ? and record_class = ?""",
                mark.removed(),
                mark.left(),
                mark.total(),
                mark.passed().at(),
                mark.passed().id(),
                supplierId,
                what);
    }

    /** The class is looked through from its first record on next time. */
    public void forget(long supplierId, RecordClass what) {
        database.update(
                "update retention_mark set passed_at = ?, passed_id = 0 where supplier_id = ? and record_class = ?",
                Instant.EPOCH,
                supplierId,
                what);
    }
}

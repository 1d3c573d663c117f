package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.catalog.ProductChanges;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/** Imports as their workers see them. Every decision on time is the database's; every write of a worker is fenced. */
@ApplicationScoped
class ImportRows {

    private static final String OPEN =
            "%1$s.finished_at is null and %1$s.state in ('UPLOADED', 'READING', 'CHECKED', 'APPLYING')";

    /** The oldest of each supplier goes first: a later file must not be overwritten by an earlier one. */
    private static final String CLAIM = """
            update catalog_import set attempt = attempt + 1,
                   faults = faults + case when lease_owner is null then 0 else 1 end, lease_owner = ?,
                   lease_until = current_timestamp + cast(? as bigint) * interval '1' second
             where id in (
                 select i.id from catalog_import i
                  where %s and (i.lease_until is null or i.lease_until < current_timestamp)
                    and not exists (select 1 from catalog_import e
                         where e.supplier_id = i.supplier_id and e.id < i.id and %s)
                  order by i.id limit 1 for update skip locked)""".formatted(OPEN.formatted("i"), OPEN.formatted("e"));

    private static final String FENCE = " where id = ? and attempt = ? and lease_owner = ? and finished_at is null";

    private static final int LONGEST_NOTE = 1_000;

    private final Database database;

    @Inject
    ImportRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportRows() {
        this(null);
    }

    /** Takes the next import that nobody works at. */
    public Optional<ImportJob> claim(String owner, Duration lease) {
        String taking = database.isPostgresql() ? CLAIM + " returning *" : "select * from final table (" + CLAIM + ")";
        return database.query(taking, row -> job(row, owner), owner, lease.toSeconds()).stream()
                .findFirst();
    }

    /** Prolongs the lease. @return false where the import is no longer this worker's */
    public boolean renew(ImportJob job, Duration lease) {
        return fenced(
                job,
                "touched_at = current_timestamp, lease_until = current_timestamp + cast(? as bigint) * interval '1' second",
                lease.toSeconds());
    }

    /** Writes how far the file was read; progress forgives faults. @return false where it is no longer this worker's */
    public boolean advance(ImportJob job, ImportJob.Tally tally, boolean whole, Duration lease) {
        return fenced(
                job,
                "state = 'READING', reached = ?, bytes_read = ?, lines_read = ?, items = ?, refused = ?, unreadable = ?,"
                        + " problems = ?, notes = ?, stored = ?, whole = ?, faults = 0, touched_at = current_timestamp,"
                        + " lease_until = current_timestamp + cast(? as bigint) * interval '1' second",
                tally.reached(),
                tally.bytesRead(),
                tally.lines(),
                tally.items(),
                tally.refused(),
                tally.unreadable(),
                tally.problems(),
                tally.notes(),
                tally.stored(),
                whole,
                lease.toSeconds());
    }

    /** @return false where the import is no longer this worker's */
    public boolean enter(ImportJob job, ImportState state) {
        return fenced(job, "state = ?, touched_at = current_timestamp", state);
    }

    public boolean plan(ImportJob job, ProductChanges changes, long forSale) {
        return fenced(
                job,
                "added = ?, updated = ?, unchanged = ?, withdrawn = ?, for_sale = ?, touched_at = current_timestamp",
                changes.added(),
                changes.updated(),
                changes.unchanged(),
                changes.withdrawn(),
                forSale);
    }

    /** Lets go of an import that goes on later, or elsewhere. */
    public boolean release(ImportJob job, ImportState state, String note) {
        return fenced(job, "state = ?, note = ?, lease_owner = null, lease_until = null", state, cut(note));
    }

    /** Lets go after a fault, for a while. */
    public boolean fault(ImportJob job, String note, Duration pause) {
        return fenced(
                job,
                "faults = faults + 1, note = ?, lease_owner = null,"
                        + " lease_until = current_timestamp + cast(? as bigint) * interval '1' second",
                cut(note),
                pause.toSeconds());
    }

    public boolean finish(ImportJob job, ImportState state, String note) {
        return fenced(
                job,
                "state = ?, note = ?, lease_owner = null, lease_until = null, finished_at = current_timestamp",
                state,
                cut(note));
    }

    /**
     * Says yes to an import that waits and is not older than one that is applied.
     *
     * @return false where it does not, or is
     */
    public boolean approve(SupplierId supplier, long id, String actor) {
        return database.update(
                        "update catalog_import set state = 'CHECKED', approved = withdrawn, approved_by = ?, note = ''"
                                + " where supplier_id = ? and id = ? and state = 'WAITING' and finished_at is null"
                                + " and not exists (select 1 from catalog_import l where l.supplier_id = ?"
                                + " and l.id > ? and l.state = 'APPLIED')",
                        actor,
                        supplier.value(),
                        id,
                        supplier.value(),
                        id)
                == 1;
    }

    /** The last import that is applied and came after another. */
    public OptionalLong appliedAfter(SupplierId supplier, long id) {
        return database.one(
                        "select id from catalog_import where supplier_id = ? and id > ? and state = 'APPLIED'"
                                + " order by id desc limit 1",
                        row -> row.number("id"),
                        supplier.value(),
                        id)
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    /**
     * Ends an import whose switch is not under way, and takes it from its worker.
     *
     * @return false where it is over, or being applied
     */
    public boolean stop(SupplierId supplier, long id, String note) {
        return database.update(
                        "update catalog_import set state = 'STOPPED', note = ?, lease_owner = null, lease_until = null,"
                                + " attempt = attempt + 1, finished_at = current_timestamp where supplier_id = ?"
                                + " and id = ? and finished_at is null and state <> 'APPLYING'",
                        cut(note),
                        supplier.value(),
                        id)
                == 1;
    }

    private boolean fenced(ImportJob job, String change, Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + 3);
        all[arguments.length] = job.id();
        all[arguments.length + 1] = job.attempt();
        all[arguments.length + 2] = job.owner();
        return database.update("update catalog_import set " + change + FENCE, all) == 1;
    }

    private static ImportJob job(Row row, String owner) throws SQLException {
        var approved = row.optionalNumber("approved");
        return new ImportJob(
                row.number("id"),
                new SupplierId(row.number("supplier_id")),
                owner,
                row.integer("attempt"),
                row.integer("faults"),
                row.constant("state", ImportState.class),
                row.text("format"),
                row.text("mapping"),
                row.text("actor"),
                new ImportJob.Wish(
                        row.constant("mode", ImportMode.class),
                        row.flag("dry_run"),
                        row.flag("stop_on_problems"),
                        row.integer("ask_above"),
                        row.text("language")),
                row.number("bytes"),
                new ImportJob.Tally(
                        row.number("reached"),
                        row.number("bytes_read"),
                        row.number("lines_read"),
                        row.number("items"),
                        row.number("refused"),
                        row.number("unreadable"),
                        row.number("problems"),
                        row.number("notes"),
                        row.number("stored")),
                row.flag("whole"),
                approved.isPresent() ? OptionalLong.of(approved.get()) : OptionalLong.empty());
    }

    private static String cut(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "…";
    }
}

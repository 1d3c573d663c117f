package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunTally;
import org.comptoir.gateway.publication.run.RunView;
import org.comptoir.gateway.publication.run.RunWish;
import org.jspecify.annotations.Nullable;

/** Runs as rows. Every decision on time is the database's; every write of a worker is fenced. */
@ApplicationScoped
class RunRows {

    /** The oldest of each publication goes first: a later file must not be overwritten by an earlier one. */
    private static final String CLAIM = """
            update publication_run set state = 'RUNNING', done = 0, attempt = attempt + 1,
                   faults = faults + case when lease_owner is null then 0 else 1 end, lease_owner = ?,
                   lease_until = current_timestamp + cast(? as bigint) * interval '1' second
             where id in (
                 select r.id from publication_run r
                  where r.finished_at is null and (r.lease_until is null or r.lease_until < current_timestamp)
                    and not exists (select 1 from publication_run e where e.supplier_id = r.supplier_id
                         and e.publication = r.publication and e.id < r.id and e.finished_at is null)
                  order by r.id limit 1 for update skip locked)""";

    private static final String TALLY = """
            select publication, epoch_day, state, count(*) as runs, max(id) as last_id, min(created_at) as first_at, max(created_at) as last_at
              from (select publication, state, id, created_at, floor(extract(epoch from created_at) / 86400) as epoch_day
                      from publication_run where supplier_id = ? and created_at >= ? and created_at < ?) asked
             group by publication, epoch_day, state order by first_at""";

    private static final String FENCE = " where id = ? and attempt = ? and lease_owner = ? and finished_at is null";
    private static final int LONGEST_NOTE = 1_000;

    private final Database database;

    @Inject
    RunRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunRows() {
        this(null);
    }

    public long add(SupplierId supplier, StoredPublication publication, RunWish wish, String actor) {
        return database.insert(
                "insert into publication_run (supplier_id, publication, number, definition, state, dry_run, whole, confirmed, actor)"
                        + " values (?, ?, (select coalesce(max(number), 0) + 1 from publication_run where supplier_id = ?"
                        + " and publication = ?), ?, 'QUEUED', ?, ?, ?, ?)",
                supplier.value(),
                publication.name(),
                supplier.value(),
                publication.name(),
                publication.definition(),
                wish.dryRun(),
                wish.whole(),
                wish.confirmed(),
                actor);
    }

    /** Takes the next run that nobody works at. */
    public Optional<RunJob> claim(String owner, Duration lease) {
        String taking = database.isPostgresql() ? CLAIM + " returning *" : "select * from final table (" + CLAIM + ")";
        return database.query(taking, row -> job(row, owner), owner, lease.toSeconds()).stream()
                .findFirst();
    }

    /** Says how far it is and prolongs the lease. @return false where the run is no longer this worker's */
    public boolean advance(RunJob job, long done, Duration lease) {
        return fenced(
                job,
                "done = ?, lease_until = current_timestamp + cast(? as bigint) * interval '1' second",
                done,
                lease.toSeconds());
    }

    /** Prolongs the lease. */
    public boolean alive(RunJob job, Duration lease) {
        return fenced(
                job, "lease_until = current_timestamp + cast(? as bigint) * interval '1' second", lease.toSeconds());
    }

    public boolean finish(RunJob job, RunState state, Product product, String note) {
        ExportReport report = product.report();
        RunView.File file = product.file();
        RunView.Changes changes = product.changes();
        return fenced(
                job,
                "state = ?, note = ?, done = ?, written = ?, refused = ?, warned = ?, format = ?, file_name = ?,"
                        + " media_type = ?, bytes = ?, sha256 = ?, whole = ?, base = ?, added = ?, repriced = ?, rewritten = ?,"
                        + " withdrawn = ?, lease_owner = null, lease_until = null,"
                        + " finished_at = current_timestamp",
                state,
                cut(note),
                report.written() + report.refused(),
                report.written(),
                report.refused(),
                report.warned(),
                file.format(),
                file.name(),
                file.mediaType(),
                file.bytes(),
                file.sha256(),
                product.whole(),
                product.base().orElse(null),
                changes.added(),
                changes.repriced(),
                changes.rewritten(),
                changes.withdrawn());
    }

    /** It ends without a report. */
    public boolean end(RunJob job, RunState state, String note) {
        return fenced(
                job,
                "state = ?, note = ?, lease_owner = null, lease_until = null, finished_at = current_timestamp",
                state,
                cut(note));
    }

    /** Lets go of it for a while, after a fault or at the end of the gateway. */
    public boolean release(RunJob job, boolean fault, Duration pause) {
        return fenced(
                job,
                "state = 'QUEUED', faults = faults + ?, lease_owner = null,"
                        + " lease_until = current_timestamp + cast(? as bigint) * interval '1' second",
                fault ? 1 : 0,
                pause.toSeconds());
    }

    /** @return false where it is over, or there is none */
    public boolean stop(SupplierId supplier, long id, String note) {
        return database.update(
                        "update publication_run set state = 'STOPPED', note = ?, lease_owner = null, lease_until = null,"
                                + " attempt = attempt + 1, finished_at = current_timestamp"
                                + " where supplier_id = ? and id = ? and finished_at is null",
                        cut(note),
                        supplier.value(),
                        id)
                == 1;
    }

    public Optional<RunView> find(SupplierId supplier, String publication, long id) {
        return database.one(
                "select * from publication_run where supplier_id = ? and publication = ? and id = ?",
                RunRows::view,
                supplier.value(),
                publication,
                id);
    }

    /** The newest first. */
    public List<RunView> list(SupplierId supplier, String publication, int limit) {
        return database.query(
                "select * from publication_run where supplier_id = ? and publication = ? order by id desc limit ?",
                RunRows::view,
                supplier.value(),
                publication,
                limit);
    }

    /** Those asked for in a span of time, the newest first. */
    public List<RunView> between(SupplierId supplier, Instant from, Instant to, int limit) {
        return database.query(
                "select * from publication_run where supplier_id = ? and created_at >= ? and created_at < ?"
                        + " order by id desc limit ?",
                RunRows::view,
                supplier.value(),
                from,
                to,
                limit);
    }

    /** The same, counted by day and end. */
    public List<RunTally> tally(SupplierId supplier, Instant from, Instant to) {
        return database.query(
                TALLY,
                row -> new RunTally(
                        row.text("publication"),
                        LocalDate.ofEpochDay(row.number("epoch_day")),
                        row.constant("state", RunState.class),
                        row.number("runs"),
                        row.number("last_id"),
                        row.instant("first_at"),
                        row.instant("last_at")),
                supplier.value(),
                from,
                to);
    }

    /** The last run of each publication. */
    public List<RunView> last(SupplierId supplier) {
        return database.query(
                "select * from publication_run where id in"
                        + " (select max(id) from publication_run where supplier_id = ? group by publication)",
                RunRows::view,
                supplier.value());
    }

    /** The text it was asked for with. */
    public String definition(SupplierId supplier, long id) {
        return database.one(
                        "select definition from publication_run where supplier_id = ? and id = ?",
                        row -> row.text("definition"),
                        supplier.value(),
                        id)
                .orElseThrow();
    }

    /** A run that is over already and has the file of another. @return its id */
    public long repeat(SupplierId supplier, long id, String actor, String note) {
        return database.insert(
                "insert into publication_run (supplier_id, publication, number, definition, state, dry_run, whole, actor,"
                        + " done, written, refused, warned, format, file_name, media_type, bytes, sha256, note, finished_at)"
                        + " select supplier_id, publication, (select max(m.number) + 1 from publication_run m"
                        + " where m.supplier_id = r.supplier_id and m.publication = r.publication), definition, state,"
                        + " false, true, ?, done, written, refused, warned, format, file_name, media_type, bytes, sha256,"
                        + " ?, current_timestamp from publication_run r where supplier_id = ? and id = ?",
                actor,
                cut(note),
                supplier.value(),
                id);
    }

    public long open(SupplierId supplier) {
        return database.one(
                        "select count(*) as n from publication_run where supplier_id = ? and finished_at is null",
                        row -> row.number("n"),
                        supplier.value())
                .orElse(0L);
    }

    private boolean fenced(RunJob job, String change, @Nullable Object... arguments) {
        @Nullable Object[] all = Arrays.copyOf(arguments, arguments.length + 3);
        all[arguments.length] = job.id();
        all[arguments.length + 1] = job.attempt();
        all[arguments.length + 2] = job.owner();
        return database.update("update publication_run set " + change + FENCE, all) == 1;
    }

    private static RunJob job(Row row, String owner) throws SQLException {
        return new RunJob(
                row.number("id"),
                new SupplierId(row.number("supplier_id")),
                row.text("publication"),
                row.number("number"),
                row.text("definition"),
                new RunWish(row.flag("dry_run"), row.flag("whole"), row.flag("confirmed")),
                owner,
                row.integer("attempt"),
                row.integer("faults"));
    }

    private static RunView view(Row row) throws SQLException {
        return new RunView(
                row.number("id"),
                row.text("publication"),
                row.number("number"),
                row.constant("state", RunState.class),
                row.flag("dry_run"),
                row.text("actor"),
                new RunView.Counts(
                        row.number("done"), row.number("written"), row.number("refused"), row.number("warned")),
                new RunView.Changes(
                        row.number("added"), row.number("repriced"), row.number("rewritten"), row.number("withdrawn")),
                row.flag("whole"),
                new RunView.File(
                        row.text("format"),
                        row.text("file_name"),
                        row.text("media_type"),
                        row.number("bytes"),
                        row.text("sha256")),
                row.text("note"),
                row.instant("created_at"),
                row.optionalInstant("finished_at"),
                new RunView.Fate(
                        row.optionalNumber("base"),
                        row.optionalInstant("deliver_from"),
                        row.optionalInstant("delivered_at"),
                        row.optionalInstant("accepted_at")));
    }

    private static String cut(String note) {
        return note.length() <= LONGEST_NOTE ? note : note.substring(0, LONGEST_NOTE - 1) + "…";
    }
}

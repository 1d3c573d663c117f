package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;

/** Versions and tables of changes, in pieces. */
@ApplicationScoped
class RunPapers {

    private static final String OF_OLD_RUNS =
            " where run_id in (select id from publication_run where supplier_id = ? and publication = ? and number <= ?"
                    + " and id <> ?)";

    private final Database database;

    @Inject
    RunPapers(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunPapers() {
        this(null);
    }

    /** A run whose version the destination has. */
    record Taken(long run, long number) {}

    /** @param number from 0 */
    public void add(RunJob job, RunPaper kind, int number, byte[] content) {
        database.update(
                "insert into publication_paper (supplier_id, run_id, kind, number, content) values (?, ?, ?, ?, ?)",
                job.supplier().value(),
                job.id(),
                kind,
                number,
                content);
    }

    public void forget(long run) {
        database.update("delete from publication_paper where run_id = ?", run);
    }

    public Optional<byte[]> piece(SupplierId supplier, long run, RunPaper kind, int number) {
        return database.one(
                "select content from publication_paper where supplier_id = ? and run_id = ? and kind = ? and number = ?",
                row -> row.bytes("content"),
                supplier.value(),
                run,
                kind,
                number);
    }

    /** The version the destination took last; empty where it is not known. */
    public Optional<Taken> base(SupplierId supplier, String publication) {
        return database.one(
                "select id, number from publication_run r where supplier_id = ? and publication = ?"
                        + " and accepted_at is not null and exists (select 1 from publication_paper p"
                        + " where p.run_id = r.id and p.kind = 'VERSION') order by number desc limit 1",
                row -> new Taken(row.number("id"), row.number("number")),
                supplier.value(),
                publication);
    }

    /** File and papers of one run for another, which publishes the same again. */
    public void copy(long from, long to) {
        database.update(
                "insert into publication_piece (supplier_id, run_id, number, content)"
                        + " select supplier_id, cast(? as bigint), number, content from publication_piece where run_id = ?",
                to,
                from);
        database.update(
                "insert into publication_paper (supplier_id, run_id, kind, number, content)"
                        + " select supplier_id, cast(? as bigint), kind, number, content from publication_paper"
                        + " where run_id = ? and kind = 'VERSION'",
                to,
                from);
    }

    /** Files and papers of all but the last runs go, but for the one the destination has; the history stays. */
    public void prune(RunJob job, int kept) {
        long accepted = base(job.supplier(), job.publication()).map(Taken::run).orElse(-1L);
        for (String table : new String[] {"publication_piece", "publication_paper"}) {
            database.update(
                    "delete from " + table + OF_OLD_RUNS,
                    job.supplier().value(),
                    job.publication(),
                    job.number() - kept,
                    accepted);
        }
    }
}

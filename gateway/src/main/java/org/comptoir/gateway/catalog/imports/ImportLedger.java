package org.comptoir.gateway.catalog.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.catalog.ImportReport;
import org.comptoir.gateway.catalog.ProductChanges;
import org.comptoir.gateway.catalog.imports.ImportJob.Tally;
import org.comptoir.gateway.catalog.imports.shelf.MergedShelves;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.CrashPoints;
import org.eclipse.microprofile.config.ConfigProvider;

/** The steps of an import, each one transaction, fenced: a worker that has lost its import changes nothing. */
@ApplicationScoped
class ImportLedger {

    /** Only tests have a reason to set it. */
    private static final String LEASE = "comptoir.imports.lease";

    private static final int FAULTS_TO_FAIL = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration UPLOAD_BROKEN_OFF = Duration.ofMinutes(15);
    private static final Duration WAITING_KEPT = Duration.ofDays(14);
    private static final Duration KEPT = Duration.ofDays(90);

    private final ImportRows rows;
    private final ImportFiles files;
    private final StagingRows staging;
    private final CatalogImport catalog;
    private final AuditTrail audit;
    private final Duration lease;

    @Inject
    ImportLedger(ImportRows rows, ImportFiles files, StagingRows staging, CatalogImport catalog, AuditTrail audit) {
        this.rows = rows;
        this.files = files;
        this.staging = staging;
        this.catalog = catalog;
        this.audit = audit;
        this.lease = ConfigProvider.getConfig()
                .getOptionalValue(LEASE, Duration.class)
                .orElse(Duration.ofSeconds(60));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportLedger() {
        this.rows = null;
        this.files = null;
        this.staging = null;
        this.catalog = null;
        this.audit = null;
        this.lease = null;
    }

    /** The import is no longer this worker's: stopped by somebody, or taken over after the lease ran out. */
    static final class LostException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LostException(long id) {
            super("Import %d is no longer ours".formatted(id));
        }
    }

    /** What was read since the last step. */
    record Chunk(
            List<StagingRows.Aside> rows, List<StagingRows.Shelf> shelves, List<StoredProblem> problems, Tally tally) {}

    /** How long an import is its worker's alone without a sign of life. */
    public Duration lease() {
        return lease;
    }

    @Transactional
    public Optional<ImportJob> claim(String owner) {
        return rows.claim(owner, lease);
    }

    @Transactional
    public void renew(ImportJob job) {
        require(job, rows.renew(job, lease));
    }

    /** Puts a chunk aside together with the place it ends at. */
    @Transactional
    public void put(ImportJob job, Chunk chunk, boolean whole) {
        require(job, rows.advance(job, chunk.tally(), whole, lease));
        staging.add(job, chunk.rows());
        staging.addShelves(job, chunk.shelves());
        staging.addProblems(job, chunk.problems());
    }

    /** The file was read to its end: what shows only now is said, and the import counts as checked. */
    @Transactional
    public ImportJob endReading(ImportJob job) {
        require(job, rows.enter(job, ImportState.CHECKED));
        var report = new LateReport(job.tally());
        refuseShelves(job, report);
        staging.lost(job.id(), report.room()).forEach(report::lost);
        Tally counted = report.counted(staging.refuseLost(job.id()));
        staging.addProblems(job, report.problems());
        rows.advance(job, counted, job.whole(), lease);
        rows.enter(job, ImportState.CHECKED);
        return job.at(counted, job.whole());
    }

    private void refuseShelves(ImportJob job, LateReport report) {
        List<CatalogCategory> shelves = shelves(job);
        Map<String, String> wrong = Map.of();
        do {
            Map<String, String> found = wrong;
            shelves.stream().filter(shelf -> found.containsKey(shelf.code())).forEach(shelf -> {
                report.shelf(shelf, found.getOrDefault(shelf.code(), ""));
                staging.dropShelf(job.id(), shelf.code());
            });
            shelves = shelves.stream()
                    .filter(shelf -> !found.containsKey(shelf.code()))
                    .toList();
            wrong = new HashMap<>(catalog.shelfProblems(
                    job.supplier(),
                    MergedShelves.of(catalog.tree(job.supplier()), shelves).all()));
            // a shelf that stands already is no fault of the file
            wrong.keySet().retainAll(shelves.stream().map(CatalogCategory::code).toList());
        } while (!wrong.isEmpty());
    }

    /**
     * Counts what the switch would change, and decides.
     *
     * @return how many articles are for sale where it may be applied; empty where the import is over or waits
     */
    @Transactional
    public OptionalLong plan(ImportJob job) {
        require(job, rows.renew(job, lease));
        if (job.wish().stopOnProblems() && job.tally().problems() > 0) {
            end(
                    job,
                    ImportState.STOPPED,
                    "%d lines have problems, and it was told to stop then"
                            .formatted(job.tally().refused()));
            return OptionalLong.empty();
        }
        ProductChanges changes = catalog.preview(job.supplier(), job.staged(), job.whole());
        long forSale = catalog.forSale(job.supplier());
        rows.plan(job, changes, forSale);
        Optional<String> question = question(job, changes.withdrawn(), forSale);
        if (job.wish().dryRun()) {
            end(
                    job,
                    ImportState.CHECKED,
                    question.map(asked -> "Without a dry run it would ask: " + asked)
                            .orElse(""));
            return OptionalLong.empty();
        }
        if (question.isPresent()) {
            rows.release(job, ImportState.WAITING, question.get());
            return OptionalLong.empty();
        }
        rows.enter(job, ImportState.APPLYING);
        return OptionalLong.of(forSale);
    }

    /** Makes everything visible at once. */
    @Transactional
    public void apply(ImportJob job, long forSale) {
        require(job, rows.enter(job, ImportState.APPLYING));
        List<CatalogCategory> brought = shelves(job);
        if (!brought.isEmpty()) {
            MergedShelves merged = MergedShelves.of(catalog.tree(job.supplier()), brought);
            if (merged.differs()) {
                catalog.shelves(job.supplier(), merged.all());
            }
        }
        ImportReport report = catalog.apply(job.supplier(), job.staged(), job.whole());
        CrashPoints.reach("I2");
        rows.plan(job, report.changes(), forSale);
        end(job, ImportState.APPLIED, "");
    }

    private Optional<String> question(ImportJob job, long withdrawn, long forSale) {
        boolean agreed =
                job.approved().isPresent() && withdrawn <= job.approved().getAsLong();
        if (withdrawn == 0 || agreed) {
            return Optional.empty();
        }
        if (job.approved().isPresent()) {
            return Optional.of("%d articles would go out by now, more than the %d that were agreed to"
                    .formatted(withdrawn, job.approved().getAsLong()));
        }
        if (withdrawn * 100 > job.wish().askAbove() * forSale) {
            return Optional.of("%d of %d articles would go out, more than %d %%. Say yes, or stop it"
                    .formatted(withdrawn, forSale, job.wish().askAbove()));
        }
        return job.whole() && job.tally().unreadable() > 0
                ? Optional.of(
                        "%d lines could not be read; articles that only they name are among the %d that would go out"
                                .formatted(job.tally().unreadable(), withdrawn))
                : Optional.empty();
    }

    /** It can never work: the file is at fault, or its workers die of it. */
    @Transactional
    public void fail(ImportJob job, String why) {
        end(job, ImportState.FAILED, why);
    }

    /** Something of ours broke: it is tried again later, and given up the third time without progress. */
    @Transactional
    public void fault(ImportJob job, Throwable cause) {
        if (job.faults() + 1 >= FAULTS_TO_FAIL) {
            end(
                    job,
                    ImportState.FAILED,
                    "The gateway failed %d times at the same place: %s. Its log has more"
                            .formatted(FAULTS_TO_FAIL, cause.getClass().getSimpleName()));
        } else {
            rows.fault(job, "Tried again soon: the gateway failed", PAUSE);
        }
    }

    /** Whether its workers died of it so often that it had better be left. */
    public boolean isHopeless(ImportJob job) {
        return job.faults() >= FAULTS_TO_FAIL;
    }

    /** Lets another node go on at once. */
    @Transactional
    public void release(ImportJob job) {
        rows.release(job, ImportState.READING, "");
    }

    /** Drops what an import that is over has put aside. @return false where there is none */
    @Transactional
    public boolean clean() {
        Optional<Long> id = files.uncleaned();
        id.ifPresent(files::clean);
        return id.isPresent();
    }

    @Transactional
    public void tidy() {
        files.tidy(UPLOAD_BROKEN_OFF, WAITING_KEPT, KEPT);
    }

    private void end(ImportJob job, ImportState state, String note) {
        require(job, rows.finish(job, state, note));
        audit.append(new AuditEvent(
                job.supplier().value(),
                "system",
                "import." + state.name().toLowerCase(Locale.ROOT),
                "import:" + job.id(),
                note.isEmpty() ? "%d articles read".formatted(job.tally().items()) : note));
    }

    private List<CatalogCategory> shelves(ImportJob job) {
        return staging.shelves(job.id()).stream()
                .map(StagingRows.Shelf::category)
                .toList();
    }

    private static void require(ImportJob job, boolean ours) {
        if (!ours) {
            throw new LostException(job.id());
        }
    }
}

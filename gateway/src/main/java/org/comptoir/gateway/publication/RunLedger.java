package org.comptoir.gateway.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.publication.PublicationRows.Due;
import org.comptoir.gateway.publication.RunView.File;

/** The steps of a run, each one transaction, fenced: a worker that has lost its run changes nothing. */
@ApplicationScoped
class RunLedger {

    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int FAULTS_TO_FAIL = 3;
    private static final int FILES_KEPT = 5;

    private final RunRows runs;
    private final RunFiles files;
    private final PublicationRows publications;
    private final Outbox outbox;
    private final RunNews news;

    @Inject
    RunLedger(RunRows runs, RunFiles files, PublicationRows publications, Outbox outbox, RunNews news) {
        this.runs = runs;
        this.files = files;
        this.publications = publications;
        this.outbox = outbox;
        this.news = news;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunLedger() {
        this(null, null, null, null, null);
    }

    /** The run is no longer this worker's: stopped by somebody, or taken over after the lease ran out. */
    static final class LostException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LostException(long id) {
            super("Run %d is no longer ours".formatted(id));
        }
    }

    /** Queues one publication that is due. @return false where none is */
    @Transactional
    public boolean queueDue() {
        Optional<Due> due = publications.due();
        due.ifPresent(it -> {
            runs.add(it.supplier(), it.publication(), false, "schedule");
            publications.postpone(it);
        });
        return due.isPresent();
    }

    @Transactional
    public Optional<RunJob> claim(String owner) {
        Optional<RunJob> job = runs.claim(owner, LEASE);
        job.ifPresent(it -> files.forget(it.id()));
        return job;
    }

    @Transactional
    public void advance(RunJob job, long done) {
        require(job, runs.advance(job, done, LEASE));
    }

    @Transactional
    public void keep(RunJob job, int number, byte[] piece, long done) {
        require(job, runs.advance(job, done, LEASE));
        files.add(job, number, piece);
    }

    /** The file is whole and kept; from here on it is delivered once, under one key, by whoever delivers. */
    @Transactional
    public void publish(RunJob job, ExportReport report, File file, String folder) {
        require(job, runs.finish(job, RunState.PUBLISHED, report, file, ""));
        files.tell(job, report.told());
        files.prune(job, FILES_KEPT);
        if (!folder.isBlank()) {
            outbox.add(new OutboxEntry(
                    job.supplier().value(),
                    FolderOfCatalogs.TARGET,
                    "publication:" + job.publication(),
                    "publication-run-" + job.id(),
                    file.mediaType(),
                    file.name(),
                    "%d %s".formatted(job.id(), folder).getBytes(UTF_8)));
        }
        news.tell(
                job.supplier(),
                "system",
                "publication.published",
                job.publication(),
                "run %d, %d articles, sha256 %s".formatted(job.id(), report.written(), file.sha256()));
    }

    @Transactional
    public void end(RunJob job, RunState state, ExportReport report, String note) {
        require(job, runs.finish(job, state, report, new File(report.format(), "", "", 0, ""), note));
        files.tell(job, report.told());
        news.tell(
                job.supplier(),
                "system",
                "publication." + state.name().toLowerCase(Locale.ROOT),
                job.publication(),
                note);
    }

    /** It can never work, or failed too often. */
    @Transactional
    public void fail(RunJob job, String why) {
        require(job, runs.end(job, RunState.FAILED, why));
        news.tell(job.supplier(), "system", "publication.failed", job.publication(), why);
    }

    /** Something of ours broke: it is tried again later, and given up the third time. */
    @Transactional
    public void fault(RunJob job, Throwable cause) {
        if (isHopeless(job)) {
            fail(
                    job,
                    "The gateway failed %d times: %s. Its log has more".formatted(FAULTS_TO_FAIL, cause.getMessage()));
        } else {
            runs.release(job, true, PAUSE);
        }
    }

    boolean isHopeless(RunJob job) {
        return job.faults() + 1 >= FAULTS_TO_FAIL;
    }

    /** Lets another node go on at once. */
    @Transactional
    public void release(RunJob job) {
        runs.release(job, false, Duration.ZERO);
    }

    private static void require(RunJob job, boolean ours) {
        if (!ours) {
            throw new LostException(job.id());
        }
    }
}

package org.comptoir.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.publication.PublicationRows.Due;
import org.comptoir.gateway.publication.RunFates.Waiting;
import org.comptoir.gateway.publication.RunPapers.Taken;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.RunState;
import org.comptoir.gateway.publication.run.RunView;
import org.comptoir.gateway.publication.run.RunWish;
import org.eclipse.microprofile.config.ConfigProvider;

/** The steps of a run, each one transaction, fenced: a worker that has lost its run changes nothing. */
@ApplicationScoped
class RunLedger {

    /** Only tests have a reason to set it. */
    private static final String LEASE = "comptoir.exports.lease";

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int FAULTS_TO_FAIL = 3;
    private static final int FILES_KEPT = 5;

    private final RunRows runs;
    private final RunFates fates;
    private final ReturnedRows returned;
    private final RunFiles files;
    private final PublicationRows publications;
    private final RunPapers papers;
    private final Outbox outbox;
    private final RunNews news;
    private final Duration lease;

    @Inject
    RunLedger(
            RunRows runs,
            RunFates fates,
            ReturnedRows returned,
            RunFiles files,
            RunPapers papers,
            PublicationRows publications,
            Outbox outbox,
            RunNews news) {
        this.runs = runs;
        this.fates = fates;
        this.returned = returned;
        this.files = files;
        this.papers = papers;
        this.publications = publications;
        this.outbox = outbox;
        this.news = news;
        this.lease = ConfigProvider.getConfig()
                .getOptionalValue(LEASE, Duration.class)
                .orElse(Duration.ofSeconds(60));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RunLedger() {
        this.runs = null;
        this.fates = null;
        this.returned = null;
        this.files = null;
        this.papers = null;
        this.publications = null;
        this.outbox = null;
        this.news = null;
        this.lease = null;
    }

    /** The run is no longer this worker's: stopped by somebody, or taken over after the lease ran out. */
    static final class LostException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        LostException(long id) {
            super("Run %d is no longer ours".formatted(id));
        }
    }

    /** Queues one publication that is due, unless a run of it waits already. @return false where none is */
    @Transactional
    public boolean queueDue() {
        Optional<Due> due = publications.due();
        due.ifPresent(it -> {
            if (!it.waits()) {
                runs.add(it.supplier(), it.publication(), RunWish.PLAIN, "schedule");
            }
            publications.postpone(it);
        });
        return due.isPresent();
    }

    @Transactional
    public Optional<RunJob> claim(String owner) {
        Optional<RunJob> job = runs.claim(owner, lease);
        job.ifPresent(it -> {
            files.forget(it.id());
            papers.forget(it.id());
        });
        return job;
    }

    @Transactional
    public void advance(RunJob job, long done) {
        require(job, runs.advance(job, done, lease));
    }

    @Transactional
    public void keep(RunJob job, int number, byte[] piece, long done) {
        require(job, runs.advance(job, done, lease));
        files.add(job, number, piece);
    }

    @Transactional
    public void keep(RunJob job, RunPaper kind, int number, byte[] piece) {
        require(job, runs.alive(job, lease));
        papers.add(job, kind, number, piece);
    }

    /** The version the destination took last; none where it was another client's, whose articles are nobody else's business. */
    @Transactional
    public Optional<Taken> base(RunJob job) {
        String client = PublicationPlan.fromJson(job.definition()).client();
        return papers.base(job.supplier(), job.publication())
                .filter(taken -> PublicationPlan.fromJson(runs.definition(job.supplier(), taken.run()))
                        .client()
                        .equals(client));
    }

    @Transactional
    public Optional<byte[]> versionPiece(RunJob job, long run, int number) {
        return papers.piece(job.supplier(), run, RunPaper.VERSION, number);
    }

    /** Articles of which a destination has said something that is open. */
    @Transactional
    public Set<String> returned(RunJob job) {
        return returned.openItems(job.supplier(), job.publication());
    }

    /**
     * The file is whole and kept; from here on it is delivered once, under one key, by whoever delivers.
     *
     * @param asked fingerprints of the articles asked about, as they are now; what is not as the destination refused it is cleared
     */
    @Transactional
    public void publish(RunJob job, Product product, PublicationPlan plan, Map<String, String> asked) {
        require(job, runs.finish(job, RunState.PUBLISHED, product, ""));
        files.tell(job, product.report().told());
        returned.compare(job.supplier(), job.publication(), job.number(), asked);
        papers.prune(job, FILES_KEPT);
        RunView run = runs.find(job.supplier(), job.publication(), job.id()).orElseThrow();
        deliver(job.supplier(), run, plan);
        news.tell(
                job.supplier(),
                "system",
                "publication.published",
                job.publication(),
                "run %d, %d articles, sha256 %s"
                        .formatted(
                                job.id(),
                                product.report().written(),
                                product.file().sha256()));
    }

    private void queue(SupplierId supplier, RunView run, PublicationPlan.Target target) {
        outbox.add(RunDelivery.entry(supplier, run, target));
        if (target.isSent()) {
            fates.send(supplier, run.id(), target.handler());
        }
    }

    private void deliver(SupplierId supplier, RunView run, PublicationPlan plan) {
        plan.target(supplier.value(), run.publication()).ifPresent(target -> {
            Optional<Instant> later = plan.activeFrom().map(news::beginning).filter(from -> from.isAfter(news.now()));
            later.ifPresentOrElse(
                    from -> fates.holdUntil(supplier, run.id(), from), () -> queue(supplier, run, target));
        });
    }

    /** Delivers the file of a run that is over already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deliver(SupplierId supplier, RunView run) {
        deliver(supplier, run, PublicationPlan.fromJson(runs.definition(supplier, run.id())));
    }

    /** Queues the file of one run whose day has come, unless a later one takes its place. @return false where none waits */
    @Transactional
    public boolean deliverDue() {
        Optional<Waiting> due = fates.dueDelivery();
        due.ifPresent(it -> {
            if (it.replaced()) {
                fates.replace(it, "Not delivered: a later run took its place before its day came");
            } else {
                fates.release(it);
                deliver(
                        it.supplier(),
                        runs.find(it.supplier(), it.publication(), it.id()).orElseThrow());
            }
        });
        return due.isPresent();
    }

    /** Who has files to send now, or had lately. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Set<String> couriers(Duration lately) {
        return fates.couriers(lately.toSeconds());
    }

    /** It was handed over, and where that is enough, taken. */
    @Transactional
    public void delivered(SupplierId supplier, long run) {
        fates.delivered(supplier, run);
        if (PublicationPlan.fromJson(runs.definition(supplier, run)).versions().takenOnDelivery()) {
            fates.settle(supplier, run, true, "delivery");
        }
    }

    @Transactional
    public void end(RunJob job, RunState state, Product product, String note) {
        require(job, runs.finish(job, state, product, note));
        files.tell(job, product.report().told());
        news.tell(job.supplier(), "system", "publication." + state.word(), job.publication(), note);
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

    /** Whether its workers died of it so often that it had better be left: other runs wait behind it. */
    boolean hasKilled(RunJob job) {
        return job.faults() >= FAULTS_TO_FAIL;
    }

    boolean isHopeless(RunJob job) {
        return job.faults() + 1 >= FAULTS_TO_FAIL;
    }

    /** Prolongs the lease of a run that is at work without reading articles. */
    @Transactional
    public void live(RunJob job) {
        require(job, runs.alive(job, lease));
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

package org.comptoir.gateway.publication;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.Supplier;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.comptoir.gateway.platform.WorkThreads;
import org.comptoir.gateway.publication.RunLedger.LostException;

/** Works at runs, one at a time on every node, without a leader; a run whose worker died begins anew, and is delivered once. */
@ApplicationScoped
public class PublicationWorker {

    private static final Logger LOG = System.getLogger(PublicationWorker.class.getName());
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int PIECE = 1024 * 1024;
    private static final int SIGN_OF_LIFE = 1_000;

    private final RunLedger ledger;
    private final ClientItems items;
    private final PartnerDirectory partners;
    private final Clock clock;
    private final ThreadFactory threads = new WorkThreads();
    private final Path folder;
    private final String incarnation;
    private Optional<RepeatingWork> lane = Optional.empty();
    private volatile boolean stopping;

    @Inject
    PublicationWorker(
            RunLedger ledger, ClientItems items, PartnerDirectory partners, GatewaySettings settings, Clock clock) {
        this.ledger = ledger;
        this.items = items;
        this.partners = partners;
        this.clock = clock;
        this.folder = settings.data().resolve("publications").resolve("work");
        // a node that comes back after a crash must not be taken for the one that died
        this.incarnation = "%s/%d-%s"
                .formatted(settings.node(), ProcessHandle.current().pid(), Long.toHexString(System.nanoTime()));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected PublicationWorker() {
        this.ledger = null;
        this.items = null;
        this.partners = null;
        this.clock = null;
        this.folder = null;
        this.incarnation = null;
    }

    void start(@Observes @Priority(300) GatewayStarting starting) {
        lane = Optional.of(RepeatingWork.start(threads, "publications", POLL, this::pass));
    }

    void stop(@Observes GatewayStopping stop) {
        stopping = true;
        lane.ifPresent(it -> it.stop(stop.grace()));
    }

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunQueued queued) {
        lane.ifPresent(RepeatingWork::nudge);
    }

    private boolean pass() {
        boolean due = ledger.queueDue();
        Optional<RunJob> job = ledger.claim(incarnation);
        job.ifPresent(this::work);
        return due || job.isPresent();
    }

    private void work(RunJob job) {
        try {
            export(job);
        } catch (LostException lost) {
            LOG.log(Level.INFO, lost.getMessage());
        } catch (Leaving leaving) {
            ledger.release(job);
        } catch (IllegalArgumentException wrong) {
            ledger.fail(job, String.valueOf(wrong.getMessage()));
        } catch (IOException | RuntimeException | Error fault) {
            if (fault.getCause() instanceof Leaving) {
                ledger.release(job);
            } else if (!(fault.getCause() instanceof LostException)) {
                LOG.log(Level.WARNING, "Publication run %d failed".formatted(job.id()), fault);
                ledger.fault(job, fault);
            }
        }
    }

    private void export(RunJob job) throws IOException {
        PublicationPlan plan = PublicationPlan.fromJson(job.definition());
        PlannedExport planned = PlannedExport.of(plan);
        Supplier supplier = partners.findSupplier(job.supplier()).orElseThrow();
        Client client = partners.findClient(job.supplier(), plan.client())
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no client with the number %s any more".formatted(plan.client())));
        var reader = new ClientItems.Reader(job.supplier(), client, Currency.getInstance(plan.currency()));
        CatalogExport export = planned.export(supplier, client, job.number(), clock.instant());
        List<CatalogCategory> shelves = items.shelves(reader, plan.languages());
        Stream<CatalogItem> read = items.items(reader).peek(new SignOfLife(job));
        if (job.dryRun()) {
            ledger.end(job, RunState.CHECKED, export.predict(shelves, read), "");
            return;
        }
        Files.createDirectories(folder);
        Path file = folder.resolve("run-" + job.id());
        try {
            Optional<String> refused = export.write(shelves, read, file)
                    .fold(
                            published -> {
                                publish(job, planned, file, published.report());
                                return Optional.empty();
                            },
                            it -> {
                                ledger.end(job, RunState.REFUSED, it.report(), it.reason());
                                return Optional.of(it.reason());
                            });
            refused.ifPresent(reason -> LOG.log(Level.INFO, "Publication run %d: %s".formatted(job.id(), reason)));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void publish(RunJob job, PlannedExport planned, Path file, ExportReport report) {
        CrashPoints.reach("P1");
        try (InputStream bytes = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                ledger.keep(job, number++, piece, report.written());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        CrashPoints.reach("P2");
        var kept = new RunView.File(
                report.format(),
                planned.fileName(job.publication(), job.number()),
                planned.format().mediaType(),
                report.bytes(),
                report.sha256());
        ledger.publish(job, report, kept, planned.plan().folder());
    }

    /** Keeps the lease while articles go by, and leaves where the gateway is stopping. */
    private final class SignOfLife implements Consumer<CatalogItem> {

        private final RunJob job;
        private long seen;

        SignOfLife(RunJob job) {
            this.job = job;
        }

        @Override
        public void accept(CatalogItem item) {
            seen++;
            if (stopping) {
                throw new Leaving();
            }
            if (seen % SIGN_OF_LIFE == 0) {
                ledger.advance(job, seen);
            }
        }
    }

    /** The gateway is stopping. */
    private static final class Leaving extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

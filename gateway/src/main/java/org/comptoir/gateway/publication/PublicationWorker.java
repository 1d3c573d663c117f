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
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadFactory;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.catalogexport.delta.VersionFile;
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
import org.comptoir.gateway.publication.RunPapers.Taken;
import org.comptoir.gateway.publication.RunWriter.Written;
import org.comptoir.gateway.publication.item.ClientItems;
import org.comptoir.gateway.publication.plan.KnownAs;
import org.comptoir.gateway.publication.plan.PlannedExport;
import org.comptoir.gateway.publication.plan.PublicationPlan;
import org.comptoir.gateway.publication.run.RunState;

/** Works at runs, one at a time on every node, without a leader; a run whose worker died begins anew, and is delivered once. */
@ApplicationScoped
public class PublicationWorker {

    private static final Logger LOG = System.getLogger(PublicationWorker.class.getName());
    private static final Duration POLL = Duration.ofSeconds(5);
    private static final int PIECE = 1024 * 1024;
    private static final String NO_BASE =
            "Changes are told from the version the destination took last, and no such version is known."
                    + " Publish the whole catalog, and say so when it was taken";
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

    void queued(@Observes(during = TransactionPhase.AFTER_SUCCESS) RunNews.Queued queued) {
        lane.ifPresent(RepeatingWork::nudge);
    }

    private boolean pass() {
        boolean queued = ledger.queueDue();
        boolean due = ledger.deliverDue() || queued;
        Optional<RunJob> job = ledger.claim(incarnation);
        job.ifPresent(this::work);
        return due || job.isPresent();
    }

    private void work(RunJob job) {
        try {
            if (ledger.hasKilled(job)) {
                ledger.fail(job, "The gateway died of it %d times. Its log may say why".formatted(job.faults()));
                return;
            }
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
        var reader = new ClientItems.Reader(
                job.supplier(), client, Currency.getInstance(plan.currency()), plan.day(LocalDate.now(clock)));
        CatalogExport export = planned.export(
                supplier, client, KnownAs.to(partners, job.supplier(), client), job.number(), clock.instant());
        List<CatalogCategory> shelves =
                planned.format().saysShelves() ? items.shelves(reader, plan.languages()) : List.of();
        if (job.wish().dryRun()) {
            ExportReport predicted = export.predict(shelves, read(reader, job));
            ledger.end(job, RunState.CHECKED, Product.none(predicted, true), "");
            return;
        }
        boolean whole = plan.versions().isWhole() || job.wish().whole();
        Optional<Taken> base = ledger.base(job);
        if (base.isEmpty() && !whole) {
            ledger.fail(job, NO_BASE);
            return;
        }
        try (var desk = new RunDesk(folder, job.id());
                Stream<CatalogItem> read = read(reader, job)) {
            var writer = new RunWriter(planned, export, shelves, desk, base, whole, () -> live(job));
            Written written = writer.write(
                    read,
                    piece -> ledger.versionPiece(job, base.orElseThrow().run(), piece),
                    planned.fileName(job.publication(), job.number()),
                    job.wish().confirmed());
            if (written.state() == RunState.PUBLISHED) {
                publish(job, plan, desk, written.product());
            } else {
                LOG.log(Level.INFO, "Publication run %d: %s".formatted(job.id(), written.note()));
                keep(desk.changes(), (number, piece) -> ledger.keep(job, RunPaper.CHANGES, number, piece));
                ledger.end(job, written.state(), written.product(), written.note());
            }
        }
    }

    /** To be closed. */
    private Stream<CatalogItem> read(ClientItems.Reader reader, RunJob job) {
        return items.items(reader).peek(new SignOfLife(job));
    }

    /** While nothing is read for long, as between two versions. */
    private void live(RunJob job) {
        if (stopping) {
            throw new Leaving();
        }
        ledger.live(job);
    }

    private void publish(RunJob job, PublicationPlan plan, RunDesk desk, Product product) throws IOException {
        CrashPoints.reach("P1");
        keep(
                desk.file(),
                (number, piece) ->
                        ledger.keep(job, number, piece, product.report().written()));
        keep(desk.changes(), (number, piece) -> ledger.keep(job, RunPaper.CHANGES, number, piece));
        keep(desk.version(), (number, piece) -> ledger.keep(job, RunPaper.VERSION, number, piece));
        CrashPoints.reach("P2");
        Set<String> refused = ledger.returned(job);
        ledger.publish(
                job,
                product,
                plan,
                refused.isEmpty() ? Map.of() : VersionFile.fingerprints(Files.newInputStream(desk.version()), refused));
    }

    private static void keep(Path file, BiConsumer<Integer, byte[]> keeper) {
        if (!Files.exists(file)) {
            return;
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
                keeper.accept(number++, piece);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

package org.comptoir.gateway.catalog.imports;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ThreadFactory;
import org.comptoir.catalogexport.CatalogFormat;
import org.comptoir.catalogexport.CatalogFormatException;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.gateway.catalog.imports.ImportJob.Tally;
import org.comptoir.gateway.catalog.imports.ImportLedger.LostException;
import org.comptoir.gateway.catalog.imports.file.FileSources;
import org.comptoir.gateway.catalog.imports.file.StoredFile;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.upkeep.ArticleSearch;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.comptoir.gateway.platform.WorkThreads;
import org.comptoir.kernel.SupplierPartId;

/** Works at imports, two at a time on every node, without a leader; goes on where another worker has left off. */
@ApplicationScoped
public class ImportWorker {

    private static final Logger LOG = System.getLogger(ImportWorker.class.getName());
    private static final int LANES = 2;
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final Duration TIDY = Duration.ofMinutes(10);

    private final ImportLedger ledger;
    private final ImportFiles files;
    private final ArticleSearch articles;
    private final ThreadFactory threads = new WorkThreads();
    private final Path folder;
    private final String incarnation;
    private final List<RepeatingWork> lanes = new ArrayList<>();
    private volatile boolean stopping;
    private volatile long tidiedAt;

    @Inject
    ImportWorker(ImportLedger ledger, ImportFiles files, ArticleSearch articles, GatewaySettings settings) {
        this.ledger = ledger;
        this.files = files;
        this.articles = articles;
        this.folder = settings.data().resolve("imports");
        // a node that comes back after a crash must not be taken for the one that died
        this.incarnation = "%s/%d-%s"
                .formatted(settings.node(), ProcessHandle.current().pid(), Long.toHexString(System.nanoTime()));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ImportWorker() {
        this.ledger = null;
        this.files = null;
        this.articles = null;
        this.folder = null;
        this.incarnation = null;
    }

    void start(@Observes @Priority(300) GatewayStarting starting) {
        tidiedAt = System.nanoTime() - TIDY.toNanos();
        for (int lane = 1; lane <= LANES; lane++) {
            String owner = incarnation + "-" + lane;
            lanes.add(RepeatingWork.start(threads, "imports-" + lane, POLL, () -> pass(owner)));
        }
    }

    void stop(@Observes GatewayStopping stop) {
        stopping = true;
        lanes.forEach(lane -> lane.stop(stop.grace()));
    }

    void ready(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportReady ready) {
        lanes.forEach(RepeatingWork::nudge);
    }

    private boolean pass(String owner) {
        Optional<ImportJob> claimed = ledger.claim(owner);
        if (claimed.isPresent()) {
            work(claimed.get());
            return true;
        }
        if (System.nanoTime() - tidiedAt > TIDY.toNanos()) {
            tidiedAt = System.nanoTime();
            ledger.tidy();
        }
        return ledger.clean();
    }

    private void work(ImportJob job) {
        try {
            if (ledger.isHopeless(job)) {
                ledger.fail(job, "Its workers died three times at the same place; the gateway's log may say why");
                return;
            }
            boolean read = job.state() != ImportState.UPLOADED && job.state() != ImportState.READING;
            ImportJob checked = read ? job : read(job);
            OptionalLong forSale = ledger.plan(checked);
            if (forSale.isPresent()) {
                ledger.apply(checked, forSale.getAsLong());
            }
        } catch (LostException lost) {
            LOG.log(Level.INFO, lost.getMessage());
        } catch (Leaving leaving) {
            ledger.release(job);
        } catch (CatalogFormatException unreadable) {
            ledger.fail(job, String.valueOf(unreadable.getMessage()));
        } catch (IOException | RuntimeException | Error fault) {
            LOG.log(Level.WARNING, "Import %d failed".formatted(job.id()), fault);
            ledger.fault(job, fault);
        }
    }

    private ImportJob read(ImportJob job) throws IOException {
        var heartbeat = new Heartbeat(job);
        var file = new StoredFile(number -> files.piece(job.id(), number), heartbeat);
        var mapping = FileSources.mapping(job.mapping(), job.wish().language());
        try (CatalogSource source = FileSources.open(CatalogFormat.valueOf(job.format()), mapping, file, folder)) {
            var reading = new ReadingOf(job, file, heartbeat);
            source.read(reading.receiver);
            Tally tally = reading.receiver.flush();
            return ledger.endReading(job.at(tally, reading.receiver.isWhole()));
        }
    }

    /** Ties a reading to the ledger. */
    private final class ReadingOf {

        private final ImportReading receiver;

        ReadingOf(ImportJob job, StoredFile file, Heartbeat heartbeat) {
            this.receiver = new ImportReading(
                    job,
                    new ImportReading.Links(
                            file::bytesRead, id -> standing(job, id), chunk -> put(job, chunk, heartbeat)));
        }

        private void put(ImportJob job, ImportLedger.Chunk chunk, Heartbeat heartbeat) {
            ledger.put(job, chunk, receiver.isWhole());
            heartbeat.renewed();
            CrashPoints.reach("I1");
            heartbeat.leaveIfStopping();
        }
    }

    private Optional<ProductSheet> standing(ImportJob job, SupplierPartId id) {
        return articles.find(job.supplier(), id)
                .filter(article -> !article.withdrawn())
                .map(article -> ProductSheet.fromJson(article.sheet()));
    }

    /** Keeps the lease while a file is read without a chunk, and leaves where the gateway is stopping. */
    private final class Heartbeat implements Runnable {

        private final ImportJob job;
        private long renewedAt = System.nanoTime();

        Heartbeat(ImportJob job) {
            this.job = job;
        }

        @Override
        public void run() {
            leaveIfStopping();
            if (System.nanoTime() - renewedAt > ledger.lease().toNanos() / 6) {
                ledger.renew(job);
                renewed();
            }
        }

        void renewed() {
            renewedAt = System.nanoTime();
        }

        void leaveIfStopping() {
            if (stopping) {
                throw new Leaving();
            }
        }
    }

    /** The gateway is stopping. */
    private static final class Leaving extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}

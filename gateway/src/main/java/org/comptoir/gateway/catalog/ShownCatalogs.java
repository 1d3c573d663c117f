package org.comptoir.gateway.catalog;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.comptoir.gateway.catalog.index.IndexFollower;
import org.comptoir.gateway.catalog.index.IndexProgress;
import org.comptoir.gateway.catalog.index.Picture;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.jspecify.annotations.Nullable;

/** The catalog of each supplier as this node shows it: a newer picture takes the place of the one before at one stroke. */
@ApplicationScoped
class ShownCatalogs {

    private static final Logger LOG = System.getLogger(ShownCatalogs.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    /** How many times as long as it worked the index rests where change follows change: a core is for those who shop. */
    private static final int REST = 10;

    /** A small catalog is complete before the first buyer; a large one is not waited for. */
    private static final Duration LONGEST_WAIT_AT_START = Duration.ofSeconds(15);

    private final IndexFollower follower;
    private final Categories categories;
    private final ThreadFactory threads;
    private final Clock clock;
    private final DecodedArticles articles = new DecodedArticles();
    private final Map<SupplierId, ShownCatalog> shown = new ConcurrentHashMap<>();
    private volatile @Nullable RepeatingWork following;
    private long rested = System.nanoTime();

    @Inject
    ShownCatalogs(IndexFollower follower, Categories categories, ThreadFactory threads, Clock clock) {
        this.follower = follower;
        this.categories = categories;
        this.threads = threads;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShownCatalogs() {
        this(null, null, null, null);
    }

    /**
     * Asks the catalog that is shown now; it stays open meanwhile.
     *
     * @return empty for a supplier without a catalog, and while its first index is built
     */
    public <R> Optional<R> ask(SupplierId supplier, Function<ShownCatalog, R> question) {
        ShownCatalog catalog = shown.get(supplier);
        while (catalog != null) {
            Picture picture = catalog.picture();
            if (picture.hold()) {
                try {
                    return Optional.of(question.apply(catalog));
                } catch (UncheckedIOException unreadable) {
                    picture.reportDamage();
                    throw unreadable;
                } finally {
                    picture.release();
                }
            }
            // a newer one took its place in this very moment
            Thread.onSpinWait();
            catalog = shown.get(supplier);
        }
        return Optional.empty();
    }

    /** Empty for a supplier without a catalog. */
    public Optional<IndexProgress> progress(SupplierId supplier) {
        return follower.progress(supplier);
    }

    public void start(@Observes @Priority(200) GatewayStarting starting) {
        long began = System.nanoTime();
        boolean more = follow();
        while (more && System.nanoTime() - began < LONGEST_WAIT_AT_START.toNanos()) {
            more = follow();
        }
        following = RepeatingWork.start(threads, "catalog-index", LOOK_EVERY, this::followRested);
    }

    public void stop(@Observes GatewayStopping stopping) {
        RepeatingWork work = following;
        if (work != null) {
            work.stop(stopping.grace());
        }
        follower.stop();
    }

    /** Who changes a catalog here sees the change at once; what other nodes change is seen a second later. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CatalogChanged changed) {
        RepeatingWork work = following;
        if (work != null) {
            work.nudge();
        }
    }

    private boolean followRested() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(rested - System.nanoTime());
        long began = System.nanoTime();
        boolean more = follow();
        long ended = System.nanoTime();
        rested = more ? ended : ended + Math.min(REST * (ended - began), LOOK_EVERY.toNanos());
        return more;
    }

    private boolean follow() {
        boolean more = follower.work();
        for (SupplierId supplier : follower.suppliers()) {
            follower.picture(supplier).ifPresent(picture -> show(supplier, picture));
        }
        return more;
    }

    /** What is shown is held open until another is shown in its place. */
    @SuppressWarnings("ReferenceEquality") // asks whether this very picture is shown
    private void show(SupplierId supplier, Picture picture) {
        ShownCatalog before = shown.get(supplier);
        if ((before != null && before.picture() == picture) || !picture.hold()) {
            return;
        }
        shown.put(supplier, after(before, supplier, picture));
        if (before == null) {
            LOG.log(Level.INFO, "Supplier {0}: catalog version {1} is shown", supplier.value(), picture.version());
        } else {
            before.picture().release();
        }
    }

    /** Stock comes and goes without the shelves. */
    private ShownCatalog after(@Nullable ShownCatalog before, SupplierId supplier, Picture picture) {
        if (before != null && before.picture().version() == picture.version()) {
            return before.suppliedAs(picture);
        }
        var catalog = new ShownCatalog(supplier, picture, new Shelves(categories.all(supplier)), articles);
        catalog.warm(LocalDate.now(clock));
        return catalog;
    }
}

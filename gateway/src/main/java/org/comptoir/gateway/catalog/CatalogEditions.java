package org.comptoir.gateway.catalog;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;
import org.jspecify.annotations.Nullable;

/**
 * The edition of each supplier's catalog that this node shows. A newer one is read and indexed in the background, within
 * seconds of the import's commit, and takes the place of the old at one stroke.
 */
@ApplicationScoped
class CatalogEditions {

    private static final Logger LOG = System.getLogger(CatalogEditions.class.getName());
    private static final Duration LOOK_EVERY = Duration.ofSeconds(2);

    private final EditionReader reader;
    private final ThreadFactory threads;
    private final Path folder;
    private final MetricRegistry metrics;
    private final Map<SupplierId, Edition> current = new ConcurrentHashMap<>();
    private @Nullable RepeatingWork following;

    @Inject
    CatalogEditions(EditionReader reader, ThreadFactory threads, GatewaySettings settings, MetricRegistry metrics) {
        this.reader = reader;
        this.threads = threads;
        this.folder = settings.data().resolve("search");
        this.metrics = metrics;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogEditions() {
        this.reader = null;
        this.threads = null;
        this.folder = null;
        this.metrics = null;
    }

    /** Empty for a supplier without a catalog. */
    public Optional<Edition> of(SupplierId supplier) {
        return Optional.ofNullable(current.get(supplier));
    }

    public void start(@Observes @Priority(200) GatewayStarting starting) {
        follow();
        following = RepeatingWork.start(threads, "catalog-editions", LOOK_EVERY, this::follow);
    }

    public void stop(@Observes GatewayStopping stopping) {
        if (following != null) {
            following.stop(stopping.grace());
        }
    }

    private boolean follow() {
        reader.versions().forEach((supplier, version) -> {
            Edition shown = current.get(supplier);
            if (shown == null || shown.version() != version) {
                show(supplier, reader.read(supplier, folder.resolve("supplier-" + supplier.value())));
            }
        });
        return false;
    }

    private void show(SupplierId supplier, Edition edition) {
        Edition before = current.put(supplier, edition);
        if (before == null) {
            var tag = new Tag("supplier", String.valueOf(supplier.value()));
            metrics.gauge("comptoir_catalog_version", current, shown -> shownVersion(supplier), tag);
        } else {
            before.close();
        }
        LOG.log(Level.INFO, "Supplier {0}: catalog version {1} is shown", supplier.value(), edition.version());
    }

    private long shownVersion(SupplierId supplier) {
        return of(supplier).map(Edition::version).orElse(0L);
    }
}

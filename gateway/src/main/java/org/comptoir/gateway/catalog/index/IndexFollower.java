package org.comptoir.gateway.catalog.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Meters;
import org.eclipse.microprofile.metrics.Tag;

/** The indexes of this node, one for each supplier that has a catalog. One thread lets them follow; any thread asks them. */
@ApplicationScoped
public class IndexFollower {

    private final ArticleRows rows;
    private final Meters metrics;
    private final Path folder;
    private final SegmentBits bits = SegmentBits.ofThisProcess();
    private final Map<SupplierId, SupplierIndex> indexes = new ConcurrentHashMap<>();

    @Inject
    IndexFollower(ArticleRows rows, GatewaySettings settings, Meters metrics) {
        this.rows = rows;
        this.metrics = metrics;
        this.folder = settings.data().resolve("search");
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected IndexFollower() {
        this.rows = null;
        this.metrics = null;
        this.folder = null;
    }

    /**
     * Lets each index take some thousand rows.
     *
     * @return whether there is more to do
     * @throws RuntimeException of the first index that failed, after all others had their turn
     */
    public boolean work() {
        boolean more = false;
        RuntimeException first = null;
        for (Map.Entry<SupplierId, ArticleChanges.Versions> seen :
                rows.versions().entrySet()) {
            try {
                more |= indexes.computeIfAbsent(seen.getKey(), this::begin).work(seen.getValue());
            } catch (RuntimeException failed) {
                first = first == null ? failed : first;
            }
        }
        if (first != null) {
            throw first;
        }
        return more;
    }

    /** Suppliers with a catalog that this node has met. */
    public Set<SupplierId> suppliers() {
        return indexes.keySet();
    }

    /** Empty for a supplier without a catalog, and until the first index is complete. */
    public Optional<Picture> picture(SupplierId supplier) {
        return Optional.ofNullable(indexes.get(supplier)).flatMap(SupplierIndex::picture);
    }

    /** Empty for a supplier without a catalog. */
    public Optional<IndexProgress> progress(SupplierId supplier) {
        return Optional.ofNullable(indexes.get(supplier)).map(SupplierIndex::progress);
    }

    /** Lets the folders go: another process may take them. */
    public void stop() {
        indexes.values().forEach(SupplierIndex::close);
    }

    private SupplierIndex begin(SupplierId supplier) {
        var index = new SupplierIndex(
                "Supplier " + supplier.value(),
                folder.resolve("supplier-" + supplier.value()),
                rows.of(supplier),
                bits);
        var tag = new Tag("supplier", String.valueOf(supplier.value()));
        metrics.gauge("comptoir_catalog_indexed", index, each -> each.progress().indexed(), tag);
        metrics.gauge(
                "comptoir_catalog_index_total", index, each -> each.progress().total(), tag);
        metrics.gauge(
                "comptoir_catalog_version",
                index,
                each -> each.picture().map(Picture::version).orElse(0L),
                tag);
        return index;
    }
}

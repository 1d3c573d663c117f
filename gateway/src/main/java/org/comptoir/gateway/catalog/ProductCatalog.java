package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.catalog.drawing.Drawings;
import org.comptoir.kernel.SupplierPartId;

/** Looks articles and shelves up, inside the client's assortment only. */
@ApplicationScoped
public class ProductCatalog {

    private final CatalogEditions editions;

    @Inject
    ProductCatalog(CatalogEditions editions) {
        this.editions = editions;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProductCatalog() {
        this(null);
    }

    public Optional<Product> find(Audience audience, SupplierPartId id) {
        return editions.of(audience.supplier())
                .flatMap(edition -> edition.find(audience.client(), audience.language(), id));
    }

    /** Those that exist for the client, in the order asked. */
    public Map<SupplierPartId, Product> findAll(Audience audience, Collection<SupplierPartId> ids) {
        return editions.of(audience.supplier())
                .map(edition -> edition.findAll(audience.client(), audience.language(), ids))
                .orElseGet(Map::of);
    }

    /**
     * All articles that exist for the client, in part-number order and in pages; a page past the end is the last one.
     *
     * @param page from 1
     * @param pageSize from 1
     */
    public SearchPage list(Audience audience, int page, int pageSize) {
        return editions.of(audience.supplier())
                .map(edition -> edition.list(audience.client(), audience.language(), page, pageSize))
                .orElseGet(() -> new SearchPage(List.of(), 0, 1, pageSize));
    }

    /** The tree of shelves that hold at least one article this client may see. */
    public List<Category> categories(Audience audience) {
        return editions.of(audience.supplier())
                .map(edition -> edition.categories(audience.client(), audience.language()))
                .orElseGet(List::of);
    }

    /** A drawing of the article as SVG, empty if hidden or unknown. */
    public Optional<byte[]> image(Audience audience, SupplierPartId id) {
        return editions.of(audience.supplier())
                .flatMap(edition -> edition.drawing(audience.client(), id))
                .map(drawing -> Drawings.svg(drawing.kind(), drawing.caption()));
    }
}

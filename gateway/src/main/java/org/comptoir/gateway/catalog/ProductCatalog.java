package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.DecodedArticles.Decoded;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.drawing.Drawings;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Looks articles and shelves up, inside the client's assortment only. */
@ApplicationScoped
public class ProductCatalog {

    private final ShownCatalogs catalogs;
    private final StoredArticles stored;
    private final Askers askers;

    @Inject
    ProductCatalog(ShownCatalogs catalogs, StoredArticles stored, Askers askers) {
        this.catalogs = catalogs;
        this.stored = stored;
        this.askers = askers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProductCatalog() {
        this(null, null, null);
    }

    public Optional<Product> find(Audience audience, SupplierPartId id) {
        return Optional.ofNullable(findAll(audience, List.of(id)).get(id));
    }

    /** An article that an assortment shows, whoever holds it. */
    public Optional<Product> find(SupplierId supplier, Language language, Assortment assortment, SupplierPartId id) {
        Asker asker = askers.of(supplier, language, assortment);
        return catalogs.ask(supplier, catalog -> catalog.find(asker, id))
                .orElseGet(() -> stored.find(supplier, asker, id).map(article -> article.product(asker.number())));
    }

    /** Those that exist for the client, in the order asked. */
    public Map<SupplierPartId, Product> findAll(Audience audience, Collection<SupplierPartId> ids) {
        Asker asker = askers.of(audience);
        return catalogs.ask(audience.supplier(), catalog -> catalog.findAll(asker, ids))
                .orElseGet(() -> fromRows(audience, asker, ids));
    }

    /**
     * All articles that exist for the client, in part-number order and in pages; a page past the end is the last one.
     *
     * @param page from 1
     * @param pageSize from 1
     */
    public SearchPage list(Audience audience, int page, int pageSize) {
        Asker asker = askers.of(audience);
        return catalogs.ask(audience.supplier(), catalog -> catalog.list(asker, page, pageSize))
                .orElseGet(() -> new SearchPage(List.of(), 0, 1, pageSize));
    }

    /**
     * What an assortment shows whoever holds it: how many articles, and the first of them in part-number order.
     *
     * @param most how many, from 1
     * @return empty while the first index of the catalog is built
     */
    public Optional<SearchPage> shown(SupplierId supplier, Language language, Assortment assortment, int most) {
        Asker asker = askers.of(supplier, language, assortment);
        return catalogs.ask(supplier, catalog -> catalog.list(asker, 1, most));
    }

    /** The tree of shelves that hold at least one article this client may see. */
    public List<Category> categories(Audience audience) {
        Asker asker = askers.of(audience);
        return catalogs.ask(audience.supplier(), catalog -> catalog.categories(asker))
                .orElseGet(List::of);
    }

    /** The same of an assortment, whoever holds it. */
    public List<Category> categories(SupplierId supplier, Language language, Assortment assortment) {
        Asker asker = askers.of(supplier, language, assortment);
        return catalogs.ask(supplier, catalog -> catalog.categories(asker)).orElseGet(List::of);
    }

    /** A drawing of the article as SVG, empty if hidden or unknown. */
    public Optional<byte[]> image(Audience audience, SupplierPartId id) {
        Asker asker = askers.of(audience);
        Optional<CatalogItem.Drawing> drawing = catalogs.ask(audience.supplier(), catalog -> catalog.drawing(asker, id))
                .orElseGet(() -> stored.find(audience.supplier(), asker, id).map(Decoded::drawing));
        return drawing.map(each -> Drawings.svg(each.kind(), each.caption()));
    }

    private Map<SupplierPartId, Product> fromRows(Audience audience, Asker asker, Collection<SupplierPartId> ids) {
        Map<SupplierPartId, Product> found = new LinkedHashMap<>();
        for (SupplierPartId id : ids) {
            stored.find(audience.supplier(), asker, id)
                    .ifPresent(article -> found.put(id, article.product(asker.number())));
        }
        return found;
    }
}

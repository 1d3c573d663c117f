package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.catalog.index.IndexProgress;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Meters;
import org.comptoir.kernel.BuyerPartId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.Tag;

/** Finds articles by words and by part number, inside the client's assortment only. */
@ApplicationScoped
public class CatalogSearch {

    /** Exact numbers come first among hits; so many may be written alike. */
    private static final int MOST_ALIKE = 50;

    private final ShownCatalogs catalogs;
    private final StoredArticles stored;
    private final Askers askers;
    private final Counter found;
    private final Counter nothing;

    @Inject
    CatalogSearch(ShownCatalogs catalogs, StoredArticles stored, Askers askers, Meters metrics) {
        this.catalogs = catalogs;
        this.stored = stored;
        this.askers = askers;
        this.found = metrics.counter("comptoir_catalog_searches_total", new Tag("outcome", "found"));
        this.nothing = metrics.counter("comptoir_catalog_searches_total", new Tag("outcome", "nothing"));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogSearch() {
        this.catalogs = null;
        this.stored = null;
        this.askers = null;
        this.found = null;
        this.nothing = null;
    }

    /**
     * One page of what matches: an exact part number first, then an exact manufacturer's number, then words. Articles
     * that match equally well come in part-number order, and so does everything for a blank text.
     *
     * <p>Any text is fine; it has no syntax. A page past the end has no products but the same total. While the first index of a
     * catalog is built only an exact part number is found, and the page says how far it has come.
     */
    public SearchPage search(Audience audience, SearchQuery query) {
        Asker asker = askers.of(audience);
        SearchPage page = catalogs.ask(audience.supplier(), catalog -> catalog.search(asker, query))
                .orElseGet(() -> byNumber(audience.supplier(), asker, query));
        (page.total() > 0 ? found : nothing).inc();
        return page;
    }

    /** The same among what an assortment shows, whoever holds it; nothing while the first index of the catalog is built. */
    public SearchPage search(SupplierId supplier, Language language, Assortment assortment, SearchQuery query) {
        Asker asker = askers.of(supplier, language, assortment);
        return catalogs.ask(supplier, catalog -> catalog.search(asker, query))
                .orElseGet(() -> byNumber(supplier, asker, query));
    }

    /** What the hits have in common, counted inside the client's assortment. */
    public FacetCounts facets(Audience audience, SearchQuery query) {
        Asker asker = askers.of(audience);
        return catalogs.ask(audience.supplier(), catalog -> catalog.facets(asker, query))
                .orElse(FacetCounts.NONE);
    }

    /** What the client may mean by the beginning of a text, best first. */
    public List<WordIndex.Suggestion> suggest(Audience audience, String typed, int most) {
        Asker asker = askers.of(audience);
        return catalogs.ask(audience.supplier(), catalog -> catalog.suggest(asker, typed, most))
                .orElseGet(List::of);
    }

    /**
     * The article that the client itself calls so, letter by letter; known by the audience's client number.
     *
     * @return empty where there is none, or more than one: then nobody knows which is meant
     */
    public Optional<Product> called(Audience audience, BuyerPartId number) {
        if (audience.clientNumber().isBlank()) {
            return Optional.empty();
        }
        Asker asker = askers.of(audience);
        List<Product> called = catalogs
                .ask(
                        audience.supplier(),
                        catalog -> catalog.search(asker, SearchQuery.best(number.value(), MOST_ALIKE)))
                .stream()
                .flatMap(page -> page.products().stream())
                .filter(product -> product.particulars()
                        .buyerPartId()
                        .filter(number::equals)
                        .isPresent())
                .toList();
        return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
    }

    /** How far the index of this node has come; empty for a supplier without a catalog. */
    public Optional<IndexProgress> progress(SupplierId supplier) {
        return catalogs.progress(supplier);
    }

    private SearchPage byNumber(SupplierId supplier, Asker asker, SearchQuery query) {
        int page = Math.max(1, query.page());
        Optional<IndexProgress> progress = catalogs.progress(supplier);
        if (progress.isEmpty()) {
            return new SearchPage(List.of(), 0, page, query.pageSize());
        }
        List<Product> products = partId(query.text())
                .flatMap(part -> stored.find(supplier, asker, part))
                .map(article -> List.of(article.product(asker.number())))
                .orElseGet(List::of);
        return new SearchPage(page == 1 ? products : List.of(), products.size(), page, query.pageSize())
                .whileIndexed(progress.get().percent());
    }

    private static Optional<SupplierPartId> partId(String text) {
        try {
            return Optional.of(new SupplierPartId(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}

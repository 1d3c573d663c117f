package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Finds articles by words and by part number, inside the client's assortment only. */
@ApplicationScoped
public class CatalogSearch {

    private final CatalogEditions editions;
    private final Counter found;
    private final Counter nothing;

    @Inject
    CatalogSearch(CatalogEditions editions, MetricRegistry metrics) {
        this.editions = editions;
        this.found = metrics.counter("comptoir_catalog_searches_total", new Tag("outcome", "found"));
        this.nothing = metrics.counter("comptoir_catalog_searches_total", new Tag("outcome", "nothing"));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogSearch() {
        this.editions = null;
        this.found = null;
        this.nothing = null;
    }

    /**
     * One page of what matches: an exact part number first, then an exact manufacturer's number, then words. Articles
     * that match equally well come in part-number order, and so does everything for a blank text.
     *
     * <p>Any text is fine; it has no syntax. A page past the end has no products but the same total.
     */
    public SearchPage search(Audience audience, SearchQuery query) {
        SearchPage page = page(audience, query);
        (page.total() > 0 ? found : nothing).inc();
        return page;
    }

    private SearchPage page(Audience audience, SearchQuery query) {
        Optional<Edition> edition = editions.of(audience.supplier());
        while (edition.isPresent()) {
            Optional<SearchPage> page = edition.get().search(audience.client(), audience.language(), query);
            if (page.isPresent()) {
                return page.get();
            }
            // a newer edition took its place in this very moment
            edition = editions.of(audience.supplier());
        }
        return new SearchPage(List.of(), 0, Math.max(1, query.page()), query.pageSize());
    }
}

package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds articles by words and by part number, inside the client's assortment only. */
@ApplicationScoped
public class CatalogSearch {

    private final CatalogEditions editions;

    @Inject
    CatalogSearch(CatalogEditions editions) {
        this.editions = editions;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogSearch() {
        this(null);
    }

    /**
     * One page of what matches: an exact part number first, then an exact manufacturer's number, then words. Articles
     * that match equally well come in part-number order, and so does everything for a blank text.
     *
     * <p>Any text is fine; it has no syntax. A page past the end has no products but the same total.
     */
    public SearchPage search(Audience audience, SearchQuery query) {
        Optional<Edition> edition = editions.of(audience.supplier());
        while (edition.isPresent()) {
            Optional<SearchPage> page = edition.get().search(audience.client(), audience.language(), query);
            if (page.isPresent()) {
                return page.get();
            }
            // a newer edition took its place in this very moment
            edition = editions.of(audience.supplier());
        }
        return new SearchPage(List.of(), 0, Math.max(1, query.page()), Edition.PAGE_SIZE);
    }
}

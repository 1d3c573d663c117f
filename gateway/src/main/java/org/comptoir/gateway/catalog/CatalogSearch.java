package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.catalog.search.WordIndex;
import org.comptoir.gateway.catalog.synonym.SynonymsInForce;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Finds articles by words and by part number, inside the client's assortment only. */
@ApplicationScoped
public class CatalogSearch {

    private final CatalogEditions editions;
    private final SynonymsInForce synonyms;
    private final Counter found;
    private final Counter nothing;

    @Inject
    CatalogSearch(CatalogEditions editions, SynonymsInForce synonyms, MetricRegistry metrics) {
        this.editions = editions;
        this.synonyms = synonyms;
        this.found = metrics.counter("comptoir_catalog_searches_total", new Tag("outcome", "found"));
        this.nothing = metrics.counter("comptoir_catalog_searches_total", new Tag("outcome", "nothing"));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogSearch() {
        this.editions = null;
        this.synonyms = null;
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

    /** What the hits have in common, counted inside the client's assortment. */
    public FacetCounts facets(Audience audience, SearchQuery query) {
        return ask(audience, (edition, asker) -> edition.facets(asker, query)).orElse(FacetCounts.NONE);
    }

    /** What the client may mean by the beginning of a text, best first. */
    public List<WordIndex.Suggestion> suggest(Audience audience, String typed, int most) {
        return ask(audience, (edition, asker) -> edition.suggest(asker, typed, most))
                .orElseGet(List::of);
    }

    private SearchPage page(Audience audience, SearchQuery query) {
        return ask(audience, (edition, asker) -> edition.search(asker, query))
                .orElseGet(() -> new SearchPage(List.of(), 0, Math.max(1, query.page()), query.pageSize()));
    }

    /** Empty for a supplier without a catalog. */
    private <R> Optional<R> ask(Audience audience, BiFunction<Edition, Asker, Optional<R>> question) {
        Asker asker = new Asker(
                audience.client(), audience.clientNumber(), audience.language(), synonyms.of(audience.supplier()));
        Optional<Edition> edition = editions.of(audience.supplier());
        while (edition.isPresent()) {
            Optional<R> answer = question.apply(edition.get(), asker);
            if (answer.isPresent()) {
                return answer;
            }
            // a newer edition took its place in this very moment
            edition = editions.of(audience.supplier());
        }
        return Optional.empty();
    }
}

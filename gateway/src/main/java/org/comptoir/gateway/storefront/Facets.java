package org.comptoir.gateway.storefront;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.storefront.page.Texts;
import org.comptoir.gateway.storefront.page.result.Asked;
import org.comptoir.gateway.storefront.page.result.FacetViews;

/**
 * What stands beside hits to narrow them by, drawn once for a question and kept while its counts stay the same.
 *
 * <p>The counts are asked for anew for every page: what is kept is only how they look.
 */
@ApplicationScoped
public class Facets {

    /** About 20 kB each. */
    private static final int MOST_KEPT = 400;

    private final Map<Key, Drawn> drawn = new ConcurrentHashMap<>();

    private final ProductCatalog catalog;
    private final CatalogSearch search;

    @Inject
    public Facets(ProductCatalog catalog, CatalogSearch search) {
        this.catalog = catalog;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Facets() {
        this(null, null);
    }

    /**
     * What stands beside hits.
     *
     * @param tree the categories of the client
     */
    public record Beside(List<Category> tree, Content drawn) {}

    public Beside of(Audience audience, Asked asked) {
        List<Category> tree = catalog.categories(audience);
        FacetCounts counts = search.facets(audience, asked.query());
        byte[] bytes = drawn(audience, asked.at(1), tree, counts).bytes();
        return new Beside(tree, output -> output.writeBinaryContent(bytes));
    }

    private Drawn drawn(Audience audience, Asked asked, List<Category> tree, FacetCounts counts) {
        Key key = new Key(audience, asked);
        Drawn known = drawn.get(key);
        if (known != null && known.shows(tree, counts)) {
            return known;
        }
        Drawn fresh = draw(audience, asked, tree, counts);
        if (drawn.size() >= MOST_KEPT) {
            drawn.clear();
        }
        drawn.put(key, fresh);
        return fresh;
    }

    private static Drawn draw(Audience audience, Asked asked, List<Category> tree, FacetCounts counts) {
        PageBytes page = Templates.draw("facets", FacetViews.of(Texts.in(audience.language()), asked, tree, counts));
        return new Drawn(tree, counts, page.toBytes());
    }

    private record Key(Audience audience, Asked asked) {}

    private record Drawn(List<Category> tree, FacetCounts counts, byte[] bytes) {

        /** The same objects as a rule; a search that counts anew makes equal ones. */
        @SuppressWarnings("ReferenceEquality")
        boolean shows(List<Category> others, FacetCounts counted) {
            return (tree == others || tree.equals(others)) && (counts == counted || counts.equals(counted));
        }
    }
}

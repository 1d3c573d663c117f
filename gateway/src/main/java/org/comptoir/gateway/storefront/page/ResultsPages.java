package org.comptoir.gateway.storefront.page;

import gg.jte.Content;
import java.util.List;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.SearchPage;

/** A page of hits, put into words. */
public final class ResultsPages {

    private ResultsPages() {}

    /**
     * The page for what the frame's search field says.
     *
     * @param category code of the shelf the search stays on, empty for all
     * @param hits the rows of the articles found
     */
    public static ResultsPage of(
            Frame frame, String category, List<Category> tree, SearchPage found, List<Content> hits) {
        Texts texts = frame.texts();
        Links links = frame.links();
        String query = frame.query();
        List<Category> path = Shelves.path(tree, category);
        String shelf = path.isEmpty() ? "" : path.get(path.size() - 1).name();
        return new ResultsPage(
                frame,
                title(texts, query, shelf),
                texts.count("results.found", found.total()),
                query.isEmpty() ? texts.get("results.none.category") : texts.get("results.none.query", query),
                query.isEmpty() || category.isEmpty() ? "" : links.results(query, "", 1),
                Crumb.along(frame, path),
                Shelves.along(texts, links, tree, path),
                hits,
                Pager.of(texts.numbers(), found.page(), found.pages(), page -> links.results(query, category, page)),
                found.page() > 1 ? links.results(query, category, found.page() - 1) : "",
                found.page() < found.pages() ? links.results(query, category, found.page() + 1) : "");
    }

    private static String title(Texts texts, String query, String shelf) {
        if (query.isEmpty()) {
            return shelf.isEmpty() ? texts.get("nav.all") : shelf;
        }
        return shelf.isEmpty()
                ? texts.get("results.title.query", query)
                : texts.get("results.title.queryInCategory", query, shelf);
    }
}

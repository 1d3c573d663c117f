package org.comptoir.gateway.storefront.page.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.search.FacetCounts;
import org.comptoir.gateway.storefront.page.ShelfView;
import org.comptoir.gateway.storefront.page.Shelves;
import org.comptoir.gateway.storefront.page.Texts;

/** The tree of categories beside hits: how many of them stand on each shelf, and the way there with all else kept. */
final class ShelfChoices {

    private final Texts texts;
    private final Asked asked;
    private final Map<String, Integer> counts;

    private ShelfChoices(Texts texts, Asked asked, Map<String, Integer> counts) {
        this.texts = texts;
        this.asked = asked;
        this.counts = counts;
    }

    static List<ShelfView> of(Texts texts, Asked asked, List<Category> tree, FacetCounts counts) {
        ShelfChoices shelves = new ShelfChoices(texts, asked, counts.categories());
        return shelves.along(tree, Shelves.path(tree, asked.category()));
    }

    /** Below a shelf only where it is on the way, or where there is no other. */
    private List<ShelfView> along(List<Category> level, List<Category> way) {
        List<Category> filled =
                level.stream().filter(node -> hits(node) > 0 || isOn(way, node)).toList();
        List<ShelfView> views = new ArrayList<>();
        for (Category node : filled) {
            boolean open = isOn(way, node);
            List<Category> rest = open ? way.subList(1, way.size()) : List.of();
            boolean unfolded = open || (filled.size() == 1 && way.isEmpty());
            views.add(new ShelfView(
                    node.name(),
                    asked.on(node.code()).path(),
                    texts.numbers().count(hits(node)),
                    open && way.size() == 1,
                    unfolded,
                    unfolded ? along(node.children(), rest) : List.of()));
        }
        return views;
    }

    private static boolean isOn(List<Category> way, Category node) {
        return !way.isEmpty() && way.get(0).code().equals(node.code());
    }

    private int hits(Category node) {
        int hits = counts.getOrDefault(node.code(), 0);
        for (Category child : node.children()) {
            hits += hits(child);
        }
        return hits;
    }
}

package org.comptoir.gateway.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import org.comptoir.kernel.Language;

/**
 * What exists for a client: the one place where articles are hidden, so that every answer hides the same. Lists and
 * trees are made once, when first asked for.
 */
final class Assortment implements IntPredicate {

    private static final String EVERYWHERE = "";

    private final Shelves shelves;
    private final BitSet visible;
    private final Map<String, int[]> listed = new ConcurrentHashMap<>();
    private final Map<Language, List<Category>> trees = new ConcurrentHashMap<>();

    /** @param hidden numbers of the articles that do not exist for the client */
    Assortment(Shelves shelves, int articles, BitSet hidden) {
        this.shelves = shelves;
        this.visible = new BitSet(articles);
        visible.set(0, articles);
        visible.andNot(hidden);
    }

    @Override
    public boolean test(int number) {
        return visible.get(number);
    }

    /** Numbers of all articles, in part-number order; not to be changed. */
    int[] all() {
        return listed.computeIfAbsent(EVERYWHERE, none -> visible.stream().toArray());
    }

    /** A shelf that holds something for this client; another one does not exist for it either. */
    Optional<Shelf> shelf(String code) {
        return shelves.find(code).filter(shelf -> shelf.articles().intersects(visible));
    }

    /** Numbers of all articles on a shelf and below it, in part-number order; not to be changed. */
    int[] on(Shelf shelf) {
        return listed.computeIfAbsent(shelf.code(), none -> seen(shelf).stream().toArray());
    }

    List<Category> categories(Language language) {
        return trees.computeIfAbsent(language, wanted -> categories(shelves.top(), wanted));
    }

    private List<Category> categories(List<Shelf> level, Language language) {
        List<Category> categories = new ArrayList<>();
        for (Shelf shelf : level) {
            int products = seen(shelf).cardinality();
            if (products > 0) {
                categories.add(new Category(
                        shelf.code(), shelf.name(language), categories(shelf.children(), language), products));
            }
        }
        return List.copyOf(categories);
    }

    private BitSet seen(Shelf shelf) {
        var seen = (BitSet) shelf.articles().clone();
        seen.and(visible);
        return seen;
    }
}

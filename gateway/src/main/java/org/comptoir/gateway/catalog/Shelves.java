package org.comptoir.gateway.catalog;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.Language;

/** The tree of categories of one supplier, whoever may see what of it. */
final class Shelves {

    private final List<Shelf> top;
    private final Map<String, Shelf> byCode = new HashMap<>();

    /** @param categories in the order the shop shows them */
    Shelves(List<IncomingCategory> categories, Stock stock) {
        Map<String, BitSet> placed = new HashMap<>();
        for (int number = 0; number < stock.size(); number++) {
            String code = stock.product(number, Language.EN).categoryCode();
            placed.computeIfAbsent(code, none -> new BitSet(stock.size())).set(number);
        }
        Map<String, List<IncomingCategory>> below = new HashMap<>();
        for (IncomingCategory category : categories) {
            below.computeIfAbsent(category.parent().orElse(""), none -> new ArrayList<>())
                    .add(category);
        }
        this.top = build("", below, placed);
    }

    private List<Shelf> build(String parent, Map<String, List<IncomingCategory>> below, Map<String, BitSet> placed) {
        List<Shelf> shelves = new ArrayList<>();
        for (IncomingCategory category : below.getOrDefault(parent, List.of())) {
            List<Shelf> children = build(category.code(), below, placed);
            var articles = new BitSet();
            articles.or(placed.getOrDefault(category.code(), new BitSet()));
            children.forEach(child -> articles.or(child.articles()));
            var shelf = new Shelf(category.code(), category.names(), children, articles);
            byCode.put(shelf.code(), shelf);
            shelves.add(shelf);
        }
        return shelves;
    }

    List<Shelf> top() {
        return top;
    }

    Optional<Shelf> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}

package org.comptoir.gateway.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.kernel.Language;

/** The tree of categories of one supplier, whoever may see what of it. */
final class Shelves {

    private final List<Shelf> top;
    private final Map<String, Shelf> byCode = new HashMap<>();

    /** @param categories in the order the shop shows them */
    Shelves(List<IncomingCategory> categories) {
        Map<String, List<IncomingCategory>> below = new HashMap<>();
        for (IncomingCategory category : categories) {
            below.computeIfAbsent(category.parent().orElse(""), none -> new ArrayList<>())
                    .add(category);
        }
        this.top = build("", below);
    }

    /** @param names English is among them */
    record Shelf(String code, Map<Language, String> names, List<Shelf> children) {

        Shelf {
            names = Map.copyOf(names);
            children = List.copyOf(children);
        }

        String name(Language language) {
            return CategoryCheck.nameIn(names, language, code);
        }

        /** Its own code and that of every shelf below. */
        Set<String> codes() {
            Set<String> codes = new HashSet<>(Set.of(code));
            children.forEach(child -> codes.addAll(child.codes()));
            return codes;
        }
    }

    private List<Shelf> build(String parent, Map<String, List<IncomingCategory>> below) {
        List<Shelf> shelves = new ArrayList<>();
        for (IncomingCategory category : below.getOrDefault(parent, List.of())) {
            var shelf = new Shelf(category.code(), category.names(), build(category.code(), below));
            byCode.put(shelf.code(), shelf);
            shelves.add(shelf);
        }
        return shelves;
    }

    Optional<Shelf> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** A shelf and all below it; nothing for an unknown one. */
    Set<String> branch(String code) {
        return find(code).map(Shelf::codes).orElseGet(Set::of);
    }

    /** Whether anything stands on a shelf or below it. */
    static boolean holds(Shelf shelf, Map<String, Integer> entries) {
        return shelf.codes().stream().anyMatch(entries::containsKey);
    }

    /** The shelves that hold something, with what they hold. */
    List<Category> shown(Map<String, Integer> entries, Language language) {
        return shown(top, entries, language);
    }

    private static List<Category> shown(List<Shelf> level, Map<String, Integer> entries, Language language) {
        List<Category> categories = new ArrayList<>();
        for (Shelf shelf : level) {
            List<Category> children = shown(shelf.children(), entries, language);
            int products = entries.getOrDefault(shelf.code(), 0)
                    + children.stream().mapToInt(Category::products).sum();
            if (products > 0) {
                categories.add(new Category(shelf.code(), shelf.name(language), children, products));
            }
        }
        return List.copyOf(categories);
    }
}

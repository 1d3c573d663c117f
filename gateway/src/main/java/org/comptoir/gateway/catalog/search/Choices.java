package org.comptoir.gateway.catalog.search;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a buyer chose beside the words: any of the values of a facet, and all facets together.
 *
 * @param manufacturers any of them; empty for all
 * @param facts name of a fact to the values chosen, in the asker's language
 * @param inStock only what is known to be in stock
 */
public record Choices(Set<String> manufacturers, Map<String, Set<String>> facts, boolean inStock) {

    public static final Choices NONE = new Choices(Set.of(), Map.of());

    /** More are passed over: every one costs a look at all entries found. */
    public static final int MOST_FACTS = 8;

    /** More of one facet are passed over. */
    public static final int MOST_VALUES = 20;

    public Choices(Set<String> manufacturers, Map<String, Set<String>> facts) {
        this(manufacturers, facts, false);
    }

    public Choices {
        manufacturers = first(manufacturers);
        Map<String, Set<String>> kept = new LinkedHashMap<>();
        facts.forEach((name, values) -> {
            if (!values.isEmpty() && kept.size() < MOST_FACTS) {
                kept.put(name, first(values));
            }
        });
        facts = kept.isEmpty() ? Map.of() : Collections.unmodifiableMap(kept); // what is empty is told apart at once
    }

    public boolean isEmpty() {
        return manufacturers.isEmpty() && facts.isEmpty() && !inStock;
    }

    public boolean has(String fact, String value) {
        return facts.getOrDefault(fact, Set.of()).contains(value);
    }

    public Choices withInStock(boolean only) {
        return new Choices(manufacturers, facts, only);
    }

    Choices withoutManufacturers() {
        return new Choices(Set.of(), facts, inStock);
    }

    Choices without(String fact) {
        Map<String, Set<String>> others = new LinkedHashMap<>(facts);
        others.remove(fact);
        return new Choices(manufacturers, others, inStock);
    }

    private static Set<String> first(Set<String> values) {
        if (values.isEmpty()) {
            return Set.of();
        }
        Set<String> kept = new LinkedHashSet<>();
        for (String value : values) {
            if (kept.size() < MOST_VALUES) {
                kept.add(value);
            }
        }
        return Collections.unmodifiableSet(kept);
    }
}

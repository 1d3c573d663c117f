package org.comptoir.gateway.catalog.search;

import java.util.List;
import java.util.Map;

/**
 * What the entries found have in common.
 *
 * @param categories entries by the code of their shelf, wherever the question stayed
 * @param manufacturers most frequent first
 * @param facts most widely known first
 * @param inStock how many are known to be in stock
 */
public record FacetCounts(Map<String, Integer> categories, List<Value> manufacturers, List<Fact> facts, int inStock) {

    public static final FacetCounts NONE = new FacetCounts(Map.of(), List.of(), List.of(), 0);

    /** @param entries how many have it */
    public record Value(String text, int entries) {}

    /** A fact of many entries, such as thread, with its values. */
    public record Fact(String name, List<Value> values) {

        public Fact {
            values = List.copyOf(values);
        }
    }

    public FacetCounts {
        categories = Map.copyOf(categories);
        manufacturers = List.copyOf(manufacturers);
        facts = List.copyOf(facts);
    }
}

package org.comptoir.gateway.catalog.assortment;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What exists for somebody: articles that one of the including rules meets, all where there is none, without those that an
 * excluding rule meets. Excluding always wins, so several assortments together are one: the rules of all.
 *
 * @param key equal keys are equal rules
 */
public record Assortment(String key, List<AssortmentRule> includes, List<AssortmentRule> excludes) {

    /** Every article. */
    public static final Assortment EVERYTHING = new Assortment("", List.of(), List.of());

    public Assortment {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    public static Assortment of(List<AssortmentRule> includes, List<AssortmentRule> excludes) {
        return includes.isEmpty() && excludes.isEmpty()
                ? EVERYTHING
                : new Assortment(keys(includes) + "\u001D" + keys(excludes), includes, excludes);
    }

    private static String keys(List<AssortmentRule> rules) {
        return rules.stream().map(AssortmentRule::key).sorted().distinct().collect(Collectors.joining("\u001E"));
    }

    /** What it takes in memory, about. */
    long bytes() {
        long bytes = 200L + key.length();
        for (List<AssortmentRule> rules : List.of(includes, excludes)) {
            for (AssortmentRule rule : rules) {
                bytes += 100 + rule.parts().bytes();
            }
        }
        return bytes;
    }
}

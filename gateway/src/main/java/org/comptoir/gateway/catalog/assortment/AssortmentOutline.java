package org.comptoir.gateway.catalog.assortment;

import java.util.List;

/**
 * An assortment with the first of its rules and of those it is given to; {@code head} counts all.
 *
 * @param includes in the order in which they were written
 * @param excludes likewise
 */
public record AssortmentOutline(
        AssortmentHead head, List<Rule> includes, List<Rule> excludes, List<AssortmentHolder> holders) {

    public AssortmentOutline {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        holders = List.copyOf(holders);
    }

    /**
     * A rule without its list.
     *
     * @param parts how many part numbers it lists
     */
    public record Rule(AssortmentRule.Kind kind, String name, String text, long parts) {}
}

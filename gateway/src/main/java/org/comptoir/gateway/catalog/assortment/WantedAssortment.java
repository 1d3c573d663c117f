package org.comptoir.gateway.catalog.assortment;

import java.util.List;
import java.util.Set;

/**
 * An assortment as somebody wants it.
 *
 * @param name by which people know it, unique within the supplier
 * @param holders who gets it; nobody yet where there is none
 */
public record WantedAssortment(
        String name, List<WrittenRule> includes, List<WrittenRule> excludes, Set<AssortmentHolder> holders) {

    public WantedAssortment {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        holders = Set.copyOf(holders);
    }
}

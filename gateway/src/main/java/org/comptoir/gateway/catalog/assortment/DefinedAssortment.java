package org.comptoir.gateway.catalog.assortment;

import java.time.Instant;
import java.util.Set;

/**
 * An assortment as it is kept.
 *
 * @param id stays, whatever is changed
 * @param digest equal digests are equal names, rules and holders
 * @param changedBy such as {@code token:core-system}
 */
public record DefinedAssortment(
        long id,
        String name,
        Assortment rules,
        Set<AssortmentHolder> holders,
        String digest,
        Instant changedAt,
        String changedBy) {

    public DefinedAssortment {
        holders = Set.copyOf(holders);
    }
}

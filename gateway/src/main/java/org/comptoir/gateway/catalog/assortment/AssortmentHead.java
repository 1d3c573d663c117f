package org.comptoir.gateway.catalog.assortment;

import java.time.Instant;

/**
 * An assortment in a list, without its rules.
 *
 * @param includes how many rules include
 * @param excludes how many rules exclude
 * @param holders how many clients, groups and contracts it is given to
 */
public record AssortmentHead(
        long id,
        String name,
        String digest,
        long includes,
        long excludes,
        long holders,
        Instant changedAt,
        String changedBy) {}

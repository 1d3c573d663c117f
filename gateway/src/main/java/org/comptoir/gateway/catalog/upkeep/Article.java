package org.comptoir.gateway.catalog.upkeep;

import java.util.List;
import java.util.OptionalInt;
import org.comptoir.gateway.catalog.item.Availability;

/**
 * An article as it is stored.
 *
 * @param sheet canonical JSON of {@code catalog.item.ProductSheet}
 * @param digest equal digests are equal sheets; stock and lead time are not in it
 * @param change the catalog's version since which the sheet holds
 * @param withdrawn not for sale any more
 */
public record Article(
        String partId,
        String sheet,
        String digest,
        long change,
        boolean withdrawn,
        OptionalInt leadTimeDays,
        List<Availability.Level> stock) {

    public Article {
        stock = List.copyOf(stock);
    }
}

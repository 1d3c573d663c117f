package org.comptoir.gateway.catalog.upkeep;

import java.util.Optional;
import org.comptoir.gateway.partner.SupplierId;

/**
 * Which articles are wanted, page by page.
 *
 * @param category code of a shelf; those on the shelves below are meant, too
 * @param changedAfter only what changed in a later version of the catalog, in the order of change, withdrawn ones included; all that
 *     is for sale, in the order of numbers, where empty
 * @param after the last one of the page before
 */
public record ArticleQuery(
        SupplierId supplier, Optional<String> category, Optional<Long> changedAfter, Optional<Place> after, int limit) {

    /** Where a page ended. */
    public record Place(long change, String partId) {}
}

package org.comptoir.gateway.catalog;

import java.util.List;
import java.util.Optional;

/**
 * One page of hits.
 *
 * @param page counts from 1
 * @param reading the text that was looked for instead, where the one asked finds nothing
 * @param partial whether time ran out before the whole catalog was looked at
 */
public record SearchPage(
        List<Product> products, int total, int page, int pageSize, Optional<String> reading, boolean partial) {

    public SearchPage(List<Product> products, int total, int page, int pageSize) {
        this(products, total, page, pageSize, Optional.empty(), false);
    }

    public SearchPage {
        products = List.copyOf(products);
    }

    public int pages() {
        return Math.max(1, (total + pageSize - 1) / pageSize);
    }
}

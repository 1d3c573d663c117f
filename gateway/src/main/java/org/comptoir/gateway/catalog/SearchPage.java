package org.comptoir.gateway.catalog;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One page of hits.
 *
 * @param page counts from 1
 * @param reading the text that was looked for instead, where the one asked finds nothing
 * @param half whether the hits have half of the words only, because no article has all
 * @param partial whether time ran out before the whole catalog was looked at
 * @param indexed percent of the catalog that is indexed so far, where nothing can be searched before all is; empty otherwise
 */
public record SearchPage(
        List<Product> products,
        int total,
        int page,
        int pageSize,
        Optional<String> reading,
        boolean half,
        boolean partial,
        OptionalInt indexed) {

    public SearchPage(
            List<Product> products,
            int total,
            int page,
            int pageSize,
            Optional<String> reading,
            boolean half,
            boolean partial) {
        this(products, total, page, pageSize, reading, half, partial, OptionalInt.empty());
    }

    public SearchPage(List<Product> products, int total, int page, int pageSize) {
        this(products, total, page, pageSize, Optional.empty(), false, false);
    }

    public SearchPage {
        products = List.copyOf(products);
    }

    SearchPage whileIndexed(int percent) {
        return new SearchPage(products, total, page, pageSize, reading, half, partial, OptionalInt.of(percent));
    }

    public int pages() {
        return Math.max(1, (total + pageSize - 1) / pageSize);
    }
}

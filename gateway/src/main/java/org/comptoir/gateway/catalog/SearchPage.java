package org.comptoir.gateway.catalog;

import java.util.List;

/** One page of hits; {@code page} counts from 1. */
public record SearchPage(List<Product> products, int total, int page, int pageSize) {

    public SearchPage {
        products = List.copyOf(products);
    }

    public int pages() {
        return Math.max(1, (total + pageSize - 1) / pageSize);
    }
}

package org.comptoir.gateway.storefront;

import java.util.List;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.PricesInForce;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/** What the looks of all rows of a page depend on: the articles in their order, what prices rest on, the language, whether they may be bought. */
final class PageKey {

    private final PricesInForce.Rest rest;
    private final List<Product> products;
    private final Language language;
    private final boolean readOnly;
    private final int hash;

    private PageKey(PricesInForce.Rest rest, List<Product> products, Frame frame) {
        this.rest = rest;
        this.products = List.copyOf(products);
        this.language = frame.texts().language();
        this.readOnly = frame.readOnly();
        int sum = rest.hashCode();
        for (Product product : products) {
            sum = sum * 31 + System.identityHashCode(product);
        }
        this.hash = sum;
    }

    static PageKey of(PricesInForce.Rest rest, List<Product> products, Frame frame) {
        return new PageKey(rest, products, frame);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PageKey key
                && key.hash == hash
                && key.language == language
                && key.readOnly == readOnly
                && key.rest.equals(rest)
                && areSame(key.products, products);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The catalog hands out the same product object until an article changes. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean areSame(List<Product> some, List<Product> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i)) {
                return false;
            }
        }
        return true;
    }
}

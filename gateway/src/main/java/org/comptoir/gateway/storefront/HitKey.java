package org.comptoir.gateway.storefront;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceBreak;
import org.comptoir.gateway.contract.PriceExplanation;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * What the look of a row depends on: the article, its price and whether it was agreed, the language, whether it may be bought.
 *
 * <p>Not a record: twenty are compared for every page, and most answers are found in the first fields.
 */
final class HitKey {

    private final Product product;
    private final Language language;
    private final boolean readOnly;
    private final boolean agreed;
    private final @Nullable UnitPrice price;
    private final List<PriceBreak> breaks;
    private final int hash;

    private HitKey(Product product, Frame frame, @Nullable Price price) {
        this.product = product;
        this.language = frame.texts().language();
        this.readOnly = frame.readOnly();
        this.agreed = price != null && !price.explanation().contract().equals(PriceExplanation.LIST);
        this.price = price == null ? null : price.unitPrice();
        this.breaks = price == null ? List.of() : price.breaks();
        int amount = price == null ? 0 : price.unitPrice().price().amount().hashCode();
        this.hash = (System.identityHashCode(product) * 31 + amount) * 31 + Boolean.hashCode(agreed);
    }

    static HitKey of(Product product, Frame frame, Optional<Price> price) {
        return new HitKey(product, frame, price.orElse(null));
    }

    /** The catalog hands out the same product object until an article changes. */
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(@Nullable Object other) {
        return other instanceof HitKey key
                && key.product == product
                && key.language == language
                && key.readOnly == readOnly
                && key.agreed == agreed
                && samePrice(key.price, price)
                && (key.breaks == breaks || key.breaks.equals(breaks));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    private static boolean samePrice(@Nullable UnitPrice one, @Nullable UnitPrice other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.price().currency().equals(other.price().currency())
                && one.price().amount().compareTo(other.price().amount()) == 0
                && one.basis().compareTo(other.basis()) == 0;
    }
}

package org.comptoir.gateway.storefront;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceBreak;
import org.comptoir.gateway.storefront.page.ArticleViews;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.HitPart;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.UnitPrice;

/**
 * The rows of result pages, each drawn once for an article at a price and kept for the next page that shows it.
 *
 * <p>A price is found anew for every page: what is kept is only how it looks. Rows hold nothing of a session; its address
 * and the page's are put in as they are sent.
 */
@ApplicationScoped
public class Hits {

    private static final int MOST_KEPT = 8_000;

    private final Map<Key, DrawnHit> drawn = new ConcurrentHashMap<>();

    /** @param prices in the order of the products */
    public List<Content> of(Frame frame, List<Product> products, List<Optional<Price>> prices) {
        List<Content> rows = new ArrayList<>(products.size());
        for (int i = 0; i < products.size(); i++) {
            rows.add(row(frame, products.get(i), prices.get(i)).shownIn(frame));
        }
        return rows;
    }

    private DrawnHit row(Frame frame, Product product, Optional<Price> price) {
        Key key = new Key(
                new SameProduct(product),
                frame.texts().language(),
                frame.contextPath(),
                price.map(Price::unitPrice),
                price.map(Price::breaks).orElse(List.of()),
                price.map(found -> found.explanation().contract()).orElse(""));
        DrawnHit known = drawn.get(key);
        return known == null ? draw(key, frame, product, price) : known;
    }

    private DrawnHit draw(Key key, Frame frame, Product product, Optional<Price> price) {
        Frame blank = DrawnHit.blank(frame);
        Links links = blank.links();
        DrawnHit hit = DrawnHit.of(
                Templates.draw("hit", new HitPart(blank, ArticleViews.of(frame.texts(), links, product, price))));
        if (drawn.size() >= MOST_KEPT) {
            drawn.clear();
        }
        drawn.put(key, hit);
        return hit;
    }

    /** What a row looks like depends on these alone. */
    private record Key(
            SameProduct product,
            Language language,
            String contextPath,
            Optional<UnitPrice> price,
            List<PriceBreak> breaks,
            String contract) {}

    /** The catalog hands out the same object until an article changes. */
    private record SameProduct(Product product) {

        @Override
        public boolean equals(Object other) {
            return other instanceof SameProduct same && same.product == product;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(product);
        }
    }
}

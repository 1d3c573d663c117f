package org.comptoir.gateway.storefront;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.article.ArticleViews;
import org.comptoir.gateway.storefront.page.result.HitPart;

/**
 * The rows of result pages, each drawn once for an article at a price and kept for the next page that shows it.
 *
 * <p>A price is found anew for every page: what is kept is only how it looks. Rows hold nothing of a session; the
 * page's address is put in as they are sent.
 */
@ApplicationScoped
public class Hits {

    private static final int MOST_KEPT = 8_000;

    private final Map<HitKey, DrawnHit> drawn = new ConcurrentHashMap<>();

    private final Prices prices;

    @Inject
    public Hits(Prices prices) {
        this.prices = prices;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Hits() {
        this(null);
    }

    public List<Content> of(Frame frame, ActiveSession session, List<Product> products) {
        return rows(frame, products, prices.of(session, products));
    }

    /** @param prices in the order of the products */
    List<Content> rows(Frame frame, List<Product> products, List<Optional<Price>> prices) {
        byte[] filling = DrawnHit.filling(frame);
        List<Content> rows = new ArrayList<>(products.size());
        for (int i = 0; i < products.size(); i++) {
            rows.add(row(frame, products.get(i), prices.get(i)).shownWith(filling));
        }
        return rows;
    }

    private DrawnHit row(Frame frame, Product product, Optional<Price> price) {
        HitKey key = HitKey.of(product, frame, price);
        DrawnHit known = drawn.get(key);
        return known == null ? draw(key, frame, product, price) : known;
    }

    private DrawnHit draw(HitKey key, Frame frame, Product product, Optional<Price> price) {
        Frame blank = DrawnHit.blank(frame);
        Links links = blank.links();
        DrawnHit hit = DrawnHit.of(
                Templates.drawRow("hit", new HitPart(blank, ArticleViews.of(frame.texts(), links, product, price))));
        if (drawn.size() >= MOST_KEPT) {
            drawn.clear();
        }
        drawn.put(key, hit);
        return hit;
    }
}

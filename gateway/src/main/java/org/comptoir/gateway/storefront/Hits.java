package org.comptoir.gateway.storefront;

import gg.jte.Content;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PricesInForce;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.article.ArticleViews;
import org.comptoir.gateway.storefront.page.result.HitPart;

/**
 * The rows of result pages, each drawn once for an article at a price and kept for the next page that shows it.
 *
 * <p>The contract versions in force are found anew for every page; only where they, which never change, and the articles are
 * those of a page before are its prices the same, and its rows taken whole. Rows hold nothing of a session; the page's address
 * is put in as they are sent.
 */
@ApplicationScoped
public class Hits {

    private static final int MOST_KEPT = 8_000;
    private static final int MOST_PAGES = 250;

    private final Map<HitKey, DrawnHit> drawn = new ConcurrentHashMap<>();
    private final Map<PageKey, List<DrawnHit>> pages = new ConcurrentHashMap<>();

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
        PricesInForce inForce = prices.inForce(session);
        return rows(frame, inForce.rest(), products, () -> Prices.find(inForce, products));
    }

    /**
     * @param rest what the prices rest on
     * @param prices in the order of the products; asked where no page before had the same rows
     */
    List<Content> rows(
            Frame frame, PricesInForce.Rest rest, List<Product> products, Supplier<List<Optional<Price>>> prices) {
        PageKey key = PageKey.of(rest, products, frame);
        List<DrawnHit> page = pages.get(key);
        if (page == null) {
            page = drawn(frame, products, prices.get());
            if (pages.size() >= MOST_PAGES) {
                pages.clear();
            }
            pages.put(key, page);
        }
        return shown(frame, page);
    }

    private static List<Content> shown(Frame frame, List<DrawnHit> rows) {
        byte[] filling = DrawnHit.filling(frame);
        List<Content> shown = new ArrayList<>(rows.size());
        for (DrawnHit row : rows) {
            shown.add(row.shownWith(filling));
        }
        return shown;
    }

    private List<DrawnHit> drawn(Frame frame, List<Product> products, List<Optional<Price>> prices) {
        List<DrawnHit> rows = new ArrayList<>(products.size());
        for (int i = 0; i < products.size(); i++) {
            rows.add(row(frame, products.get(i), prices.get(i)));
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

package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.HomePage;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.MissingPage;
import org.comptoir.gateway.storefront.page.Shelves;
import org.comptoir.gateway.storefront.page.article.ArticleView;
import org.comptoir.gateway.storefront.page.article.ArticleViews;
import org.comptoir.gateway.storefront.page.article.ProductPages;
import org.comptoir.gateway.storefront.page.result.Asked;
import org.comptoir.kernel.SupplierPartId;

/** The pages to look around on: home and product. */
@ApplicationScoped
public class CatalogPages {

    private final ProductCatalog catalog;
    private final Prices prices;
    private final Frames frames;

    @Inject
    public CatalogPages(ProductCatalog catalog, Prices prices, Frames frames) {
        this.catalog = catalog;
        this.prices = prices;
        this.frames = frames;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogPages() {
        this(null, null, null);
    }

    public Answer home(ShopRequest request, ActiveSession session) {
        Frame frame = frames.of(request, session);
        List<Category> tree = catalog.categories(audience(session));
        HomePage page = new HomePage(frame, Shelves.all(frame.texts(), frame.links(), tree));
        return Answer.Page.ok("home", page, session.frameOrigins());
    }

    public Answer product(ShopRequest request, ActiveSession session, String part) {
        Frame frame = frames.of(request, session);
        Audience audience = audience(session);
        Optional<Product> found = partId(part).flatMap(id -> catalog.find(audience, id));
        if (found.isEmpty()) {
            return missing(frame, session, "noArticle");
        }
        Product product = found.get();
        List<Category> path = Shelves.path(catalog.categories(audience), product.categoryCode());
        Frame here = frame.at(Links.productPath(product.id()));
        Optional<Price> price = Prices.find(prices.inForce(session), product);
        ArticleView article = ArticleViews.of(here.texts(), here.links(), product, price);
        return Answer.Page.ok(
                "product",
                ProductPages.of(
                        here,
                        path,
                        product,
                        article,
                        catalog.findAll(audience, ProductPages.related(product)),
                        price.flatMap(known -> prices.conditions(session, known))),
                session.frameOrigins());
    }

    public Answer image(ShopRequest request, ActiveSession session, String part) {
        Optional<byte[]> svg = partId(part).flatMap(id -> catalog.image(audience(session), id));
        if (svg.isEmpty()) {
            return missing(frames.of(request, session), session, "noArticle");
        }
        return new Answer.Drawing(svg.get());
    }

    /** No such page. */
    public Answer missing(ShopRequest request, ActiveSession session) {
        return missing(frames.of(request, session), session, "noPage");
    }

    /** Where a buyer lands who came for one article: on it, or on a search for what was named. */
    public String landing(ActiveSession session, String selected) {
        return partId(selected)
                .flatMap(part -> catalog.find(audience(session), part))
                .map(product -> Links.productPath(product.id()))
                .orElseGet(() -> Asked.of(selected).path());
    }

    static Audience audience(ActiveSession session) {
        return new Audience(
                session.connection().supplier(),
                session.connection().client().id(),
                session.language(),
                session.connection().client().number());
    }

    private static Answer missing(Frame frame, ActiveSession session, String key) {
        return Answer.Page.of(
                HttpServletResponse.SC_NOT_FOUND, "missing", new MissingPage(frame, key), session.frameOrigins());
    }

    private static Optional<SupplierPartId> partId(String text) {
        try {
            return Optional.of(new SupplierPartId(text));
        } catch (IllegalArgumentException notANumberOfOurs) {
            return Optional.empty();
        }
    }
}

package org.comptoir.gateway.storefront;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.SearchQuery;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.storefront.page.ArticleView;
import org.comptoir.gateway.storefront.page.ArticleViews;
import org.comptoir.gateway.storefront.page.Crumb;
import org.comptoir.gateway.storefront.page.Frame;
import org.comptoir.gateway.storefront.page.HomePage;
import org.comptoir.gateway.storefront.page.Links;
import org.comptoir.gateway.storefront.page.MissingPage;
import org.comptoir.gateway.storefront.page.ProductPage;
import org.comptoir.gateway.storefront.page.ResultsPage;
import org.comptoir.gateway.storefront.page.ResultsPages;
import org.comptoir.gateway.storefront.page.Shelves;
import org.comptoir.kernel.SupplierPartId;

/** The pages to look around on: home, search and category, product. */
@ApplicationScoped
public class CatalogPages {

    private static final int LONGEST_QUERY = 256;
    private static final int LONGEST_CODE = 64;
    private static final int LAST_PAGE = 1000;

    private final ProductCatalog catalog;
    private final CatalogSearch search;
    private final Prices prices;
    private final Hits hits;
    private final Frames frames;

    @Inject
    public CatalogPages(ProductCatalog catalog, CatalogSearch search, Prices prices, Hits hits, Frames frames) {
        this.catalog = catalog;
        this.search = search;
        this.prices = prices;
        this.hits = hits;
        this.frames = frames;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CatalogPages() {
        this(null, null, null, null, null);
    }

    public Answer home(ShopRequest request, ActiveSession session) {
        Frame frame = frames.of(request, session);
        List<Category> tree = catalog.categories(audience(session));
        HomePage page = new HomePage(frame, Shelves.all(frame.texts(), frame.links(), tree));
        return Answer.Page.ok("home", page, session.frameOrigins());
    }

    public Answer results(ShopRequest request, ActiveSession session) {
        String text = request.field("q", LONGEST_QUERY).strip();
        String category = request.field("category", LONGEST_CODE).strip();
        Optional<String> shelf = category.isEmpty() ? Optional.empty() : Optional.of(category);
        Audience audience = audience(session);
        SearchPage found = search.search(audience, new SearchQuery(text, shelf, pageNumber(request)));
        Frame frame = frames.of(request, session).searching(text, Links.searchPath(text, category, found.page()));
        ResultsPage page = ResultsPages.of(
                frame,
                category,
                catalog.categories(audience),
                found,
                hits.of(frame, found.products(), prices.of(session, found.products())));
        return Answer.Page.ok("results", page, session.frameOrigins());
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
        ArticleView article = ArticleViews.of(
                frame.texts(),
                frame.links(),
                product,
                prices.of(session, List.of(product)).get(0));
        Frame here = frame.at(Links.productPath(product.id()));
        return Answer.Page.ok(
                "product", new ProductPage(here, Crumb.along(here, path), article), session.frameOrigins());
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
                .orElseGet(() -> Links.searchPath(selected, "", 1));
    }

    static Audience audience(ActiveSession session) {
        return new Audience(
                session.connection().supplier(), session.connection().client().id(), session.language());
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

    private static int pageNumber(ShopRequest request) {
        String page = request.field("page", 5);
        boolean number = !page.isEmpty() && page.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(Math.max(1, Integer.parseInt(page)), LAST_PAGE) : 1;
    }
}

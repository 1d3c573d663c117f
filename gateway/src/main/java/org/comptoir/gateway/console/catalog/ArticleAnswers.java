package org.comptoir.gateway.console.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.SearchQuery;
import org.comptoir.gateway.catalog.assortment.Assortment;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** Articles as the supplier has them, or as one client sees and pays them today. */
@ApplicationScoped
class ArticleAnswers {

    private final CatalogSearch search;
    private final ProductCatalog catalog;
    private final PriceFinder prices;
    private final Clock clock;

    @Inject
    ArticleAnswers(CatalogSearch search, ProductCatalog catalog, PriceFinder prices, Clock clock) {
        this.search = search;
        this.catalog = catalog;
        this.prices = prices;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ArticleAnswers() {
        this(null, null, null, null);
    }

    /** Of all that is for sale. */
    public SearchPage search(SupplierId supplier, Language language, SearchQuery query) {
        return search.search(supplier, language, Assortment.EVERYTHING, query);
    }

    /** Of what the client sees. */
    public SearchPage search(SupplierId supplier, Client client, Language language, SearchQuery query) {
        return search.search(audience(supplier, client, language), query);
    }

    /** How many articles are for sale. */
    public int size(SupplierId supplier) {
        return search(supplier, Language.EN, SearchQuery.everything(1, 1)).total();
    }

    /** How many of them the client sees. */
    public int size(SupplierId supplier, Client client) {
        return catalog.list(audience(supplier, client, Language.EN), 1, 1).total();
    }

    public Optional<Product> find(SupplierId supplier, Language language, SupplierPartId part) {
        return catalog.find(supplier, language, Assortment.EVERYTHING, part);
    }

    /** Empty for what the client may not see. */
    public Optional<Product> find(SupplierId supplier, Client client, Language language, SupplierPartId part) {
        return catalog.find(audience(supplier, client, language), part);
    }

    /** The shelves down to the one of that code, the topmost first; empty while the catalog is indexed. */
    public List<Category> wayTo(SupplierId supplier, Language language, String code) {
        return way(catalog.categories(supplier, language, Assortment.EVERYTHING), code);
    }

    private static List<Category> way(List<Category> level, String code) {
        for (Category shelf : level) {
            List<Category> below = shelf.code().equals(code) ? List.of() : way(shelf.children(), code);
            if (shelf.code().equals(code) || !below.isEmpty()) {
                return Stream.concat(Stream.of(shelf), below.stream()).toList();
            }
        }
        return List.of();
    }

    /** For the least quantity of each that may be ordered today, in the currency of its list price. */
    public List<Optional<Price>> prices(SupplierId supplier, Client client, List<Product> articles) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return prices.findAll(articles.stream()
                .map(article -> question(supplier, client, article, today))
                .toList());
    }

    private static PriceQuestion question(SupplierId supplier, Client client, Product article, LocalDate day) {
        return new PriceQuestion(
                new PriceQuestion.Buyer(supplier, client.id(), Optional.empty(), Optional.empty()),
                article.listPrice().price().currency(),
                day,
                new PricedArticle(
                        article.id(),
                        article.family(),
                        article.manufacturer(),
                        article.particulars().priceGroup(),
                        article.listPrice()),
                article.leastOrder());
    }

    private static Audience audience(SupplierId supplier, Client client, Language language) {
        return new Audience(supplier, client.id(), language, client.number());
    }
}

package org.comptoir.gateway.publication.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogCategory;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.StoredCatalog;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.upkeep.Article;
import org.comptoir.gateway.catalog.upkeep.ArticleQuery;
import org.comptoir.gateway.catalog.upkeep.ArticleSearch;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.contract.PriceFinder;
import org.comptoir.gateway.contract.PriceQuestion;
import org.comptoir.gateway.contract.PricedArticle;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** The articles that exist for a client, at its prices of today: page by page from the rows, in the order of their numbers. */
@ApplicationScoped
public class ClientItems {

    private static final int PAGE = 500;

    private final ArticleSearch articles;
    private final StoredCatalog catalog;
    private final PriceFinder prices;

    @Inject
    ClientItems(ArticleSearch articles, StoredCatalog catalog, PriceFinder prices) {
        this.articles = articles;
        this.catalog = catalog;
        this.prices = prices;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ClientItems() {
        this(null, null, null);
    }

    /**
     * Whose catalog it is.
     *
     * @param day whose prices it has
     */
    public record Reader(SupplierId supplier, Client client, Currency currency, LocalDate day) {

        Audience audience(Language language) {
            return new Audience(supplier, client.id(), language, client.number());
        }
    }

    /** The shelves that hold something for the client, a parent before its children. */
    public List<CatalogCategory> shelves(Reader reader, List<String> languages) {
        Map<String, Map<String, String>> names = new TreeMap<>();
        List<CatalogCategory> shelves = new ArrayList<>();
        StoredCatalog.Seen seen = seen(reader);
        Set<String> codes = seen.codes();
        for (String tag : languages) {
            Language language = Language.closestTo(tag);
            if (language.tag().equals(tag)) {
                name(seen.tree(codes, language), tag, names);
            }
        }
        gather(seen.tree(codes, Language.EN), "", names, shelves);
        return shelves;
    }

    /** Read page by page, a little ahead of who asks. To be closed. */
    public Stream<CatalogItem> items(Reader reader) {
        return PagesAhead.of(new Pages(reader));
    }

    /** One page that shows the client something after the other. */
    private final class Pages implements Supplier<List<CatalogItem>> {

        private final Reader reader;
        private final StoredCatalog.Seen seen;
        private Optional<ArticleQuery.Place> after = Optional.empty();
        private boolean over;

        Pages(Reader reader) {
            this.reader = reader;
            this.seen = seen(reader);
        }

        @Override
        public List<CatalogItem> get() {
            List<CatalogItem> items = List.of();
            while (items.isEmpty() && !over) {
                ArticleSearch.Page page = articles.list(
                        new ArticleQuery(reader.supplier(), Optional.empty(), Optional.empty(), after, PAGE));
                after = page.next();
                over = after.isEmpty();
                items = offered(reader, seen, page.articles());
            }
            return items;
        }
    }

    private List<CatalogItem> offered(Reader reader, StoredCatalog.Seen seen, List<Article> page) {
        List<ProductSheet> sheets = page.stream()
                .map(article -> ProductSheet.fromJson(article.sheet()))
                .toList();
        Set<SupplierPartId> exist = existing(seen, sheets);
        List<PriceQuestion> questions = new ArrayList<>();
        List<ProductSheet> shown = new ArrayList<>();
        List<Article> rows = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            if (exist.contains(sheets.get(i).id())) {
                shown.add(sheets.get(i));
                rows.add(page.get(i));
                questions.add(question(reader, sheets.get(i)));
            }
        }
        List<Optional<Price>> found = prices.findAll(questions);
        List<CatalogItem> items = new ArrayList<>(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            items.add(OfferedItem.of(shown.get(i), rows.get(i), found.get(i), reader, exist));
        }
        return items;
    }

    /** What the page names and the client may see, the related ones among them. */
    private static Set<SupplierPartId> existing(StoredCatalog.Seen seen, List<ProductSheet> sheets) {
        Set<SupplierPartId> exist = new HashSet<>();
        Set<SupplierPartId> others = new HashSet<>();
        Set<SupplierPartId> own = new HashSet<>();
        for (ProductSheet sheet : sheets) {
            own.add(sheet.id());
            if (seen.shows(sheet)) {
                exist.add(sheet.id());
                sheet.relations().forEach(relation -> others.add(new SupplierPartId(relation.id())));
            }
        }
        others.removeAll(own);
        exist.addAll(seen.existing(others));
        return exist;
    }

    private StoredCatalog.Seen seen(Reader reader) {
        return catalog.seenBy(reader.audience(Language.EN), reader.day());
    }

    private static PriceQuestion question(Reader reader, ProductSheet sheet) {
        return new PriceQuestion(
                reader.supplier(),
                reader.client().id(),
                reader.currency(),
                reader.day(),
                new PricedArticle(
                        sheet.id(),
                        sheet.terms().family(),
                        sheet.numbers().manufacturer(),
                        sheet.terms().priceGroup(),
                        sheet.terms().listPrice()),
                sheet.packing().minimum());
    }

    private static void name(List<Category> tree, String tag, Map<String, Map<String, String>> names) {
        for (Category category : tree) {
            names.computeIfAbsent(category.code(), code -> new TreeMap<>()).put(tag, category.name());
            name(category.children(), tag, names);
        }
    }

    private static void gather(
            List<Category> tree, String parent, Map<String, Map<String, String>> names, List<CatalogCategory> shelves) {
        for (Category category : tree) {
            shelves.add(new CatalogCategory(
                    0,
                    category.code(),
                    parent,
                    names.getOrDefault(category.code(), Map.of(Language.EN.tag(), category.name()))));
            gather(category.children(), category.code(), names, shelves);
        }
    }

    /** Without trailing zeros and exponent; blank for one. */
    static String basis(BigDecimal basis) {
        return basis.compareTo(BigDecimal.ONE) == 0 ? "" : basis.toPlainString();
    }
}

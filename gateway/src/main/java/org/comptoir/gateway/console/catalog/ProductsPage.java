package org.comptoir.gateway.console.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.catalog.SearchQuery;
import org.comptoir.gateway.console.PageView;
import org.comptoir.gateway.console.Speech;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.partner.Client;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.kernel.UnitPrice;
import org.jspecify.annotations.Nullable;

/** All that is for sale, or what one client sees of it and pays for it. */
@Named
@RequestScoped
public class ProductsPage {

    private static final int LAST_PAGE = 1_000_000;
    private static final int MOST_OFFERED = 200;

    private final PageView page;
    private final Speech speech;
    private final PartnerDirectory partners;
    private final ArticleAnswers answers;
    private @Nullable SearchPage found;
    private List<Line> lines = List.of();
    private String sees = "";
    private String problem = "";

    @Inject
    ProductsPage(PageView page, Speech speech, PartnerDirectory partners, ArticleAnswers answers) {
        this.page = page;
        this.speech = speech;
        this.partners = partners;
        this.answers = answers;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProductsPage() {
        this(null, null, null, null);
    }

    /**
     * An article in the list.
     *
     * @param price of the client asked about, else the list price
     */
    public record Line(Product product, Optional<UnitPrice> price) {}

    /** Answers what the address asks, before anything is written. */
    public void load() {
        page.supplier().ifPresent(this::answer);
        if (!problem.isEmpty()) {
            page.unprocessable();
        }
    }

    private void answer(SupplierId supplier) {
        SearchQuery query = new SearchQuery(page.value("search"), Optional.empty(), page(), PageView.ROWS);
        if (page.parameter("client").isEmpty()) {
            show(answers.search(supplier, speech.getLanguage(), query));
            lines = found().products().stream()
                    .map(product -> new Line(product, Optional.of(product.listPrice())))
                    .toList();
            return;
        }
        Optional<Client> client = partners.findClient(supplier, page.value("client"));
        if (client.isEmpty()) {
            problem = speech.text("priceCheck.client.unknown");
            return;
        }
        show(answers.search(supplier, client.get(), speech.getLanguage(), query));
        sees = speech.text(
                "products.sees",
                client.get().name(),
                speech.count(answers.size(supplier, client.get())),
                speech.count(answers.size(supplier)));
        lines = priced(found().products(), answers.prices(supplier, client.get(), found().products()));
    }

    private static List<Line> priced(List<Product> products, List<Optional<Price>> prices) {
        List<Line> priced = new ArrayList<>(products.size());
        for (int i = 0; i < products.size(); i++) {
            priced.add(new Line(products.get(i), prices.get(i).map(Price::unitPrice)));
        }
        return priced;
    }

    private void show(SearchPage hits) {
        found = hits;
    }

    private SearchPage found() {
        return found == null ? new SearchPage(List.of(), 0, 1, PageView.ROWS) : found;
    }

    private int page() {
        return (int) Math.min(LAST_PAGE, Math.max(1, page.number("page").orElse(1)));
    }

    public List<Line> getLines() {
        return lines;
    }

    /** How much of the catalog the client asked about sees; empty where none is. */
    public String getSees() {
        return sees;
    }

    public String getProblem() {
        return problem;
    }

    /** Percent of the catalog that is indexed so far, where only part numbers are found; else empty. */
    public String getIndexed() {
        return found().indexed().isPresent()
                ? speech.text("products.indexing", found().indexed().getAsInt())
                : "";
    }

    public String getTotal() {
        return speech.text("products.found", found().total());
    }

    public String getPrevious() {
        return page() > 1 ? page.with("page", Integer.toString(page() - 1)) : "";
    }

    public String getNext() {
        return page() < found().pages() ? page.with("page", Integer.toString(page() + 1)) : "";
    }

    public String write(UnitPrice price) {
        return speech.price(price);
    }

    /** The page of an article, which speaks of the same client. */
    public String linkTo(Product product) {
        return page.link(ProductPage.ADDRESS, "part", product.id().value(), "client");
    }

    /** The supplier's clients, for the field to offer. */
    public List<Client> getClients() {
        return page.supplier().map(partners::clients).orElse(List.of()).stream()
                .limit(MOST_OFFERED)
                .toList();
    }
}

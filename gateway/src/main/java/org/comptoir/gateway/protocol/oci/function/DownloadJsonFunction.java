package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.Category;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.SearchPage;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.function.OfferedArticles.Portion;

/**
 * {@code DOWNLOADJSON}: the client's catalog at the client's prices, page by page, for a buyer's own search.
 *
 * <p>A download that gives its transaction id back with each page keeps it; articles stand in part-number order, so that
 * pages fit together as long as nobody imports between two of them.
 */
@ApplicationScoped
class DownloadJsonFunction implements OciFunction {

    private static final int LARGEST_PAGE = 1_000;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern TRANSACTION = Pattern.compile("[A-Za-z0-9._:-]{1,64}");
    private static final int TRANSACTION_LENGTH = 16;

    private final ProductCatalog catalog;
    private final OfferedArticles offers;
    private final Tokens tokens;

    @Inject
    DownloadJsonFunction(ProductCatalog catalog, OfferedArticles offers, Tokens tokens) {
        this.catalog = catalog;
        this.offers = offers;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DownloadJsonFunction() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "DOWNLOADJSON";
    }

    @Override
    public Judged answer(ReceivedCall received) {
        Audience audience = NamedArticles.audience(received);
        int pageSize = number(received, "pagesize")
                .map(size -> Math.min(Math.max(1, size), LARGEST_PAGE))
                .orElse(received.connection().dialect().oci().downloadPage());
        SearchPage page =
                catalog.list(audience, number(received, "requestedpage").orElse(1), pageSize);
        List<Optional<Price>> prices = offers.prices(
                received.connection(),
                page.products().stream().map(Portion::least).toList());
        List<Category> shelves = catalog.categories(audience);
        CatalogJson json = new CatalogJson(received.connection(), received.language(), shelves);
        CatalogJson.Head head =
                new CatalogJson.Head(received.call().first(List.of("cti")).orElse("X"), transaction(received), page);
        return Judged.toKeep(
                new OciAnswer.Streamed(CatalogJson.CONTENT_TYPE, target -> json.write(head, prices, target)));
    }

    private static Optional<Integer> number(ReceivedCall received, String name) {
        return received.call()
                .first(List.of(name))
                .filter(text -> NUMBER.matcher(text).matches())
                .map(Integer::valueOf);
    }

    /** As the call has it, so that the pages of a download belong together; a new one on the first. */
    private String transaction(ReceivedCall received) {
        return received.call()
                .first(List.of("transactionid"))
                .filter(text -> TRANSACTION.matcher(text).matches())
                .orElseGet(() -> tokens.next().substring(0, TRANSACTION_LENGTH));
    }
}

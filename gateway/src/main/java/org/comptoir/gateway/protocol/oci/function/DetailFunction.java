package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.contract.Price;
import org.comptoir.gateway.protocol.oci.entry.EnterShop;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.gateway.protocol.oci.exchange.OciFunction;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;
import org.comptoir.gateway.protocol.oci.exchange.Refusals;
import org.comptoir.gateway.protocol.oci.function.OfferedArticles.Portion;
import org.comptoir.gateway.protocol.oci.page.Refusal;
import org.comptoir.gateway.protocol.oci.page.RefusalPage;

/**
 * {@code DETAIL}: the article a line of an earlier cart names, in the shop.
 *
 * <p>A call without a hook has nowhere to take a cart to: it is answered with a page to read, and no session.
 */
@ApplicationScoped
class DetailFunction implements OciFunction {

    private static final String HTML = "text/html;charset=UTF-8";

    private final NamedArticles articles;
    private final OfferedArticles offers;
    private final EnterShop shop;

    @Inject
    DetailFunction(NamedArticles articles, OfferedArticles offers, EnterShop shop) {
        this.articles = articles;
        this.offers = offers;
        this.shop = shop;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DetailFunction() {
        this(null, null, null);
    }

    @Override
    public String name() {
        return "DETAIL";
    }

    @Override
    public Judged answer(ReceivedCall received) {
        Optional<Product> product = AskedArticle.all(received.call()).stream()
                .findFirst()
                .flatMap(asked -> articles.find(received, asked.key()))
                .map(NamedArticles.Named::product);
        if (product.isEmpty()) {
            return Judged.toKeep(Refusals.of(Refusal.NO_ARTICLE, received.language()))
                    .because("The article asked for does not exist, or not for this client");
        }
        boolean mayReturn = received.call().first(received.names().hook()).isPresent();
        return mayReturn
                ? shop.enter(received, Optional.of(product.get().id().value()))
                : Judged.toKeep(page(received, product.get()));
    }

    private OciAnswer page(ReceivedCall received, Product product) {
        Optional<Price> price = offers.prices(received.connection(), List.of(Portion.least(product)))
                .get(0);
        ArticlePage page = new ArticlePage(new FunctionTexts(received.language()), product, price);
        byte[] body = FormPages.draw("oci/article.jte", page).getBytes(StandardCharsets.UTF_8);
        return new OciAnswer.Content(200, HTML, body, RefusalPage.POLICY);
    }
}

package org.comptoir.gateway.protocol.oci.function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.catalog.SearchQuery;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PricePromises;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.protocol.oci.cart.ProductKeys;
import org.comptoir.gateway.protocol.oci.exchange.ReceivedCall;

/**
 * Finds the article a {@code PRODUCTID} names: by the promise or the part number that a form said in EXT_PRODUCT_ID, or by
 * the part number as a person types it, in any case.
 */
@ApplicationScoped
class NamedArticles {

    private static final int FEW = 24;

    private final ProductCatalog catalog;
    private final CatalogSearch search;
    private final PricePromises promises;

    @Inject
    NamedArticles(ProductCatalog catalog, CatalogSearch search, PricePromises promises) {
        this.catalog = catalog;
        this.search = search;
        this.promises = promises;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NamedArticles() {
        this(null, null, null);
    }

    /**
     * An article that is there for the client.
     *
     * @param promise that the call named it by
     */
    record Named(Product product, Optional<PricePromise> promise) {}

    static Audience audience(ReceivedCall received) {
        return new Audience(
                received.connection().supplier(),
                received.connection().client().id(),
                received.language(),
                received.connection().client().number());
    }

    /** Empty for what is hidden, gone or was never there. */
    public Optional<Named> find(ReceivedCall received, String key) {
        Audience audience = audience(received);
        return byPart(audience, key)
                .map(product -> new Named(product, Optional.empty()))
                .or(() -> byPromise(audience, key))
                .or(() -> inAnyCase(audience, key).map(product -> new Named(product, Optional.empty())));
    }

    private Optional<Product> byPart(Audience audience, String key) {
        return ProductKeys.read(key).stream()
                .flatMap(part -> catalog.find(audience, part).stream())
                .findFirst();
    }

    private Optional<Named> byPromise(Audience audience, String key) {
        return PromiseId.read(key)
                .flatMap(id -> Optional.ofNullable(promises.find(audience.supplier(), audience.client(), List.of(id))
                        .get(id)))
                .flatMap(promise -> catalog.find(audience, promise.part())
                        .map(product -> new Named(product, Optional.of(promise))));
    }

    private Optional<Product> inAnyCase(Audience audience, String key) {
        return ProductKeys.read(key).stream()
                .flatMap(part -> search.search(audience, SearchQuery.best(part.value(), FEW)).products().stream()
                        .filter(product -> product.id().value().equalsIgnoreCase(part.value())))
                .findFirst();
    }
}

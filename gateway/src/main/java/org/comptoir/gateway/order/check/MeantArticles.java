package org.comptoir.gateway.order.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.CatalogSearch;
import org.comptoir.gateway.catalog.Product;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.contract.PricePromise;
import org.comptoir.gateway.contract.PromiseId;
import org.comptoir.gateway.order.IncomingLine;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/**
 * Which article each line of an order means: the one its promise was made for, else the one under our number, else the one
 * that the client itself calls so. Only what exists for the client is found.
 */
@ApplicationScoped
class MeantArticles {

    private final ProductCatalog catalog;
    private final CatalogSearch search;

    @Inject
    MeantArticles(ProductCatalog catalog, CatalogSearch search) {
        this.catalog = catalog;
        this.search = search;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected MeantArticles() {
        this(null, null);
    }

    /**
     * What was found.
     *
     * @param order with our number on each line that named none and whose article is known
     * @param called by line: the article that the client's own number means where the line names one of ours that does not
     *     exist for the client
     */
    record Meant(IncomingOrder order, Map<SupplierPartId, Product> products, Map<Integer, Product> called) {

        Optional<Product> product(IncomingLine line) {
            return Optional.ofNullable(products.get(line.part().id()))
                    .or(() -> Optional.ofNullable(called.get(line.number())));
        }
    }

    /** @param promises those of the order's lines that still hold */
    Meant of(IncomingOrder order, Map<PromiseId, PricePromise> promises) {
        Audience audience = audience(order.connection());
        Map<Integer, SupplierPartId> named = new HashMap<>();
        Set<SupplierPartId> parts = new HashSet<>();
        for (IncomingLine line : order.lines()) {
            promise(line, promises)
                    .filter(promise -> line.isFreeText())
                    .ifPresent(promise -> named.put(line.number(), promise.part()));
            parts.add(named.getOrDefault(line.number(), line.part().id()));
        }
        Map<SupplierPartId, Product> products = new HashMap<>(catalog.findAll(audience, parts));
        Map<Integer, Product> called = new HashMap<>();
        for (IncomingLine line : order.lines()) {
            boolean known = named.containsKey(line.number())
                    || products.containsKey(line.part().id())
                    || promise(line, promises).isPresent();
            Optional<Product> product =
                    known ? Optional.empty() : line.buyerPart().flatMap(number -> search.called(audience, number));
            product.ifPresent(found -> {
                if (line.isFreeText()) {
                    named.put(line.number(), found.id());
                    products.put(found.id(), found);
                } else {
                    called.put(line.number(), found);
                }
            });
        }
        return new Meant(order.naming(named), products, called);
    }

    /** A promise that still holds; empty where the line brings none. */
    static Optional<PricePromise> promise(IncomingLine line, Map<PromiseId, PricePromise> promises) {
        return line.part().auxiliaryId().flatMap(PromiseId::read).map(promises::get);
    }

    private static Audience audience(Connection connection) {
        return new Audience(
                connection.supplier(),
                connection.client().id(),
                Language.EN,
                connection.client().number());
    }
}

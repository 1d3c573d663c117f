package org.comptoir.gateway.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;

/** What the catalog says of the articles in an order. */
@ApplicationScoped
public class OrderedArticles {

    private final ProductCatalog catalog;

    @Inject
    OrderedArticles(ProductCatalog catalog) {
        this.catalog = catalog;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderedArticles() {
        this(null);
    }

    /** Product family and shelf of each article; nothing of one that does not exist for the client. */
    public Map<SupplierPartId, Set<String>> families(IncomingOrder order) {
        Set<SupplierPartId> parts = new HashSet<>();
        order.lines().forEach(line -> parts.add(line.part().id()));
        Map<SupplierPartId, Set<String>> families = new HashMap<>();
        catalog.findAll(
                        new Audience(
                                order.connection().supplier(),
                                order.connection().client().id(),
                                Language.EN),
                        parts)
                .forEach((part, product) -> {
                    Set<String> names = new HashSet<>();
                    names.add(product.family());
                    names.add(product.categoryCode());
                    families.put(part, names);
                });
        return families;
    }
}

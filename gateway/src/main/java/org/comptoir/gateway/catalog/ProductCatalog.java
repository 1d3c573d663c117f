package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.kernel.SupplierPartId;

/** Looks articles and shelves up, inside the client's assortment only. */
@ApplicationScoped
public class ProductCatalog {

    public Optional<Product> find(Audience audience, SupplierPartId id) {
        throw new UnsupportedOperationException();
    }

    public Map<SupplierPartId, Product> findAll(Audience audience, Collection<SupplierPartId> ids) {
        throw new UnsupportedOperationException();
    }

    /** The tree of shelves that hold at least one article this client may see. */
    public List<Category> categories(Audience audience) {
        throw new UnsupportedOperationException();
    }

    /** A drawing of the article as SVG, empty if hidden or unknown. */
    public Optional<byte[]> image(Audience audience, SupplierPartId id) {
        throw new UnsupportedOperationException();
    }
}

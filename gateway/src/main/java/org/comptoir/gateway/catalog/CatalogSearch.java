package org.comptoir.gateway.catalog;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds articles by words and by part number, inside the client's assortment only. */
@ApplicationScoped
public class CatalogSearch {

    public SearchPage search(Audience audience, SearchQuery query) {
        throw new UnsupportedOperationException();
    }
}

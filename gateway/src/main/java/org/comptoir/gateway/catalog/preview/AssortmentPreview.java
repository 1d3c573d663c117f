package org.comptoir.gateway.catalog.preview;

import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.catalog.Product;

/**
 * What an assortment would show.
 *
 * @param articles that it shows, whoever holds it
 * @param catalog articles for sale in all
 * @param first the first of those shown, in part-number order
 * @param includes how many articles each including rule meets, in order
 * @param excludes likewise
 * @param client what it means to the client asked about
 */
public record AssortmentPreview(
        int articles,
        int catalog,
        List<Product> first,
        List<Integer> includes,
        List<Integer> excludes,
        Optional<OfClient> client) {

    public AssortmentPreview {
        first = List.copyOf(first);
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /**
     * How many articles a client sees.
     *
     * @param now with all that it holds
     * @param then were it given this one, in place of the one that is to be replaced
     * @param first the first of those then seen, in part-number order
     */
    public record OfClient(int now, int then, List<Product> first) {

        public OfClient {
            first = List.copyOf(first);
        }
    }
}

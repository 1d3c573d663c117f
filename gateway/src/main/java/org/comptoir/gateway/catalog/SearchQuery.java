package org.comptoir.gateway.catalog;

import java.util.Optional;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.catalog.search.WordQuery;

/**
 * What to look for.
 *
 * @param text words or a part number, at most 256 characters are read; blank finds everything
 * @param category code of the shelf to stay on, its children included
 * @param page from 1
 * @param pageSize articles on a page, from 1
 * @param choices what else the hits must have
 */
public record SearchQuery(
        String text, Optional<String> category, int page, int pageSize, Choices choices, WordQuery.Order order) {

    private static final int SHOP_PAGE = 24;

    public SearchQuery {
        if (pageSize < 1) {
            throw new IllegalArgumentException("A page has at least one article, unlike %d".formatted(pageSize));
        }
    }

    /** Nothing chosen, best first. */
    public SearchQuery(String text, Optional<String> category, int page, int pageSize) {
        this(text, category, page, pageSize, Choices.NONE, WordQuery.Order.RELEVANCE);
    }

    /** In pages of the shop's size. */
    public SearchQuery(String text, Optional<String> category, int page) {
        this(text, category, page, SHOP_PAGE);
    }

    public SearchQuery choosing(Choices others, WordQuery.Order ordered) {
        return new SearchQuery(text, category, page, pageSize, others, ordered);
    }

    /** All articles there are for the client, in part-number order. */
    public static SearchQuery everything(int page, int pageSize) {
        return new SearchQuery("", Optional.empty(), page, pageSize);
    }

    /** The best hits alone. */
    public static SearchQuery best(String text, int most) {
        return new SearchQuery(text, Optional.empty(), 1, most);
    }
}

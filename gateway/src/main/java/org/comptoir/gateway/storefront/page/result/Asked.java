package org.comptoir.gateway.storefront.page.result;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.catalog.SearchQuery;
import org.comptoir.gateway.catalog.search.Choices;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.comptoir.gateway.storefront.page.PercentCoding;

/**
 * What a page of hits was asked for, all of it in the page's address: {@code search?q=bolt&maker=Tornavel&fact.Thread=M8}.
 *
 * @param category code of the shelf to stay on, empty for all
 * @param page from 1
 */
public record Asked(String text, String category, Choices choices, WordQuery.Order order, int page) {

    /** The parameter that names a manufacturer, once for each. */
    public static final String MAKER = "maker";

    /** What stands before the name of a fact in a parameter's name. */
    public static final String FACT = "fact.";

    /** The parameter that leaves out what is not in stock, when it is {@link #YES}. */
    public static final String IN_STOCK = "in-stock";

    public static final String YES = "yes";

    public static final String ORDER = "order";

    /** Best first and on no shelf. */
    public static Asked of(String text) {
        return new Asked(text, "", Choices.NONE, WordQuery.Order.RELEVANCE, 1);
    }

    /** The order that a parameter names; best first for any other. */
    public static WordQuery.Order order(String parameter) {
        for (WordQuery.Order order : WordQuery.Order.values()) {
            if (word(order).equals(parameter)) {
                return order;
            }
        }
        return WordQuery.Order.RELEVANCE;
    }

    public SearchQuery query() {
        Optional<String> shelf = category.isEmpty() ? Optional.empty() : Optional.of(category);
        return new SearchQuery(text, shelf, page).choosing(choices, order);
    }

    /** Below the shop; also an address relative to a page of hits. */
    public String path() {
        StringBuilder path = new StringBuilder(96).append("search?q=").append(PercentCoding.encode(text));
        if (!category.isEmpty()) {
            path.append("&category=").append(PercentCoding.encode(category));
        }
        for (String maker : choices.manufacturers()) {
            path.append('&').append(MAKER).append('=').append(PercentCoding.encode(maker));
        }
        choices.facts().forEach((name, values) -> {
            for (String value : values) {
                path.append('&').append(FACT).append(PercentCoding.encode(name));
                path.append('=').append(PercentCoding.encode(value));
            }
        });
        if (choices.inStock()) {
            path.append('&').append(IN_STOCK).append('=').append(YES);
        }
        if (order != WordQuery.Order.RELEVANCE) {
            path.append('&').append(ORDER).append('=').append(word(order));
        }
        if (page > 1) {
            path.append("&page=").append(page);
        }
        return path.toString();
    }

    public Asked at(int otherPage) {
        return new Asked(text, category, choices, order, otherPage);
    }

    /** From the first page again, as are the following. */
    public Asked in(WordQuery.Order other) {
        return new Asked(text, category, choices, other, 1);
    }

    public Asked on(String otherCategory) {
        return new Asked(text, otherCategory, choices, order, 1);
    }

    public Asked saying(String otherText) {
        return new Asked(otherText, category, choices, order, 1);
    }

    public Asked choosing(Choices others) {
        return new Asked(text, category, others, order, 1);
    }

    /** With a manufacturer that is not chosen yet, without one that is. */
    public Asked togglingMaker(String maker) {
        return choosing(new Choices(toggled(choices.manufacturers(), maker), choices.facts(), choices.inStock()));
    }

    /** With a value that is not chosen yet, without one that is. */
    public Asked toggling(String fact, String value) {
        Map<String, Set<String>> facts = new LinkedHashMap<>(choices.facts());
        facts.put(fact, toggled(facts.getOrDefault(fact, Set.of()), value));
        return choosing(new Choices(choices.manufacturers(), facts, choices.inStock()));
    }

    public Asked togglingStock() {
        return choosing(choices.withInStock(!choices.inStock()));
    }

    private static Set<String> toggled(Set<String> values, String value) {
        Set<String> others = new LinkedHashSet<>(values);
        if (!others.remove(value)) {
            others.add(value);
        }
        return others;
    }

    private static String word(WordQuery.Order order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

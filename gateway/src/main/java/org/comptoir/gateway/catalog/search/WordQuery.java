package org.comptoir.gateway.catalog.search;

import java.util.Set;
import org.comptoir.gateway.catalog.search.words.Synonyms;
import org.comptoir.kernel.Language;

/**
 * What is asked of the index.
 *
 * @param text anything at all; it has no syntax and never fails; blank asks for everything
 * @param buyer the supplier's own number of the client that asks: its own part numbers are found, nobody else's
 * @param shelves codes of the categories to stay on; empty for all
 */
public record WordQuery(
        Language language,
        String text,
        String buyer,
        Set<String> shelves,
        Choices choices,
        Order order,
        Synonyms synonyms) {

    /** How the entries found follow each other; equals come in the order of their numbers. */
    public enum Order {
        RELEVANCE,
        PART,
        NAME
    }

    public WordQuery {
        shelves = Set.copyOf(shelves);
    }

    /** Best first, on all shelves. */
    public static WordQuery of(Language language, String text) {
        return new WordQuery(language, text, "", Set.of(), Choices.NONE, Order.RELEVANCE, Synonyms.NONE);
    }

    /** Nothing but words narrows it, and the best come first. */
    boolean isPlain() {
        return shelves.isEmpty() && choices.isEmpty() && order == Order.RELEVANCE && !text.isBlank();
    }

    /** A shelf, or all of them, in part-number order: no word has to be looked up. */
    boolean isList() {
        return text.isBlank() && choices.isEmpty() && order != Order.NAME;
    }

    public WordQuery reading(String other) {
        return new WordQuery(language, other, buyer, shelves, choices, order, synonyms);
    }

    public WordQuery choosing(Choices others) {
        return new WordQuery(language, text, buyer, shelves, others, order, synonyms);
    }

    public WordQuery onShelves(Set<String> others) {
        return new WordQuery(language, text, buyer, others, choices, order, synonyms);
    }

    public WordQuery from(String client) {
        return new WordQuery(language, text, client, shelves, choices, order, synonyms);
    }

    public WordQuery with(Synonyms others) {
        return new WordQuery(language, text, buyer, shelves, choices, order, others);
    }

    public WordQuery in(Order other) {
        return new WordQuery(language, text, buyer, shelves, choices, other, synonyms);
    }
}

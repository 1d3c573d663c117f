package org.comptoir.gateway.catalog.search;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Finds the numbers of entries by their words and part numbers. A frozen picture: entries never change under it.
 *
 * <p>The door for other engines: a shared search server can stand in for the node's own index. In every question
 * {@code accepted} says which entries exist for the asker; all others are as if they had never been indexed.
 */
public interface WordIndex extends AutoCloseable {

    /**
     * The best entries for a text. An exact part number comes first, then an exact manufacturer's number, then words
     * in part numbers, names and descriptions. Where no entry has all the words, typing errors are mended; where that
     * does not help, half of the words are enough.
     *
     * @param most how many to return; the total counts the others too
     * @return empty when the index was closed meanwhile: ask its successor
     */
    Optional<Hits> find(WordQuery query, IntPredicate accepted, int most);

    /**
     * How many of the entries found have what. In each facet its own choice is passed over, so that a buyer sees what
     * another choice would find.
     *
     * @return empty when the index was closed meanwhile
     */
    Optional<FacetCounts> count(WordQuery query, IntPredicate accepted);

    /**
     * Words, manufacturers and numbers that begin like the text and are found in entries of the asker.
     *
     * @param most how many
     * @return empty when the index was closed meanwhile
     */
    Optional<List<Suggestion>> suggest(WordQuery query, IntPredicate accepted, int most);

    /**
     * What a buyer may mean.
     *
     * @param text to look for
     * @param entry the one entry that bears this number; empty for words
     */
    record Suggestion(Kind kind, String text, OptionalInt entry) {

        /** What the text is. */
        public enum Kind {
            WORDS,
            MANUFACTURER,
            ARTICLE
        }
    }

    @Override
    void close();
}

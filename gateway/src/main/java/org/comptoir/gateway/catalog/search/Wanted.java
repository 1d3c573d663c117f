package org.comptoir.gateway.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.comptoir.gateway.catalog.search.bits.Word;

/**
 * What a text asks for: one of some numbers, or enough of its words.
 *
 * @param numbers each of which is enough by itself
 * @param words may be none
 * @param enough how many of the words; 0 where there are none
 */
record Wanted(List<Query> numbers, List<Word> words, int enough) {

    static final Wanted NOTHING = new Wanted(List.of(), List.of(), 0);

    static final Wanted EVERYTHING = new Wanted(List.of(), List.of(Word.of(new MatchAllDocsQuery())), 1);

    Wanted {
        numbers = List.copyOf(numbers);
        words = List.copyOf(words);
    }

    boolean isNothing() {
        return numbers.isEmpty() && words.isEmpty();
    }

    /** One of these numbers is enough too. */
    Wanted or(List<Query> others) {
        List<Query> all = new ArrayList<>(others);
        all.addAll(numbers);
        return new Wanted(all, words, enough);
    }
}

package org.comptoir.gateway.catalog.search.bits;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * A word of a text and what may be meant by it.
 *
 * @param alone what it finds whatever stands beside it: worth keeping for the next text
 * @param synonyms of itself or of a phrase it belongs to
 * @param numbers that it makes with its neighbours, which hardly ever exist
 */
public record Word(Query alone, List<Query> synonyms, List<Query> numbers) {

    /** How much the ways beside the best one tip the scales. */
    public static final int OTHERS_PERCENT = 10;

    public Word {
        synonyms = List.copyOf(synonyms);
        numbers = List.copyOf(numbers);
    }

    public static Word of(Query alone) {
        return new Word(alone, List.of(), List.of());
    }
}

package org.comptoir.gateway.catalog.search.bits;

import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.RamUsageEstimator;
import org.jspecify.annotations.Nullable;

/**
 * Which documents of a segment a word finds and how well, kept for the next text with that word: a question of several words
 * is then a matter of bits and sums. Deletions are not regarded. How rare a word is was reckoned when it was first asked for; a
 * segment that came later may reckon a little otherwise.
 */
final class WordBits {

    private static final long KEY_BYTES = 200;

    /** Of a term in a query, with what joins it to the others. */
    private static final long TERM_BYTES = 250;

    private final Kept<Key, SomeDocuments> documents;
    private final Kept<Key, Weights> weights;

    WordBits(long mostBytes) {
        this.documents = new Kept<>(mostBytes / 2, (key, found) -> key.bytes() + found.bytes());
        this.weights = new Kept<>(mostBytes - mostBytes / 2, (key, found) -> key.bytes() + found.bytes());
    }

    /**
     * A query in a segment.
     *
     * @param hash of the query: to reckon it means to go through all of it
     */
    record Key(IndexReader.CacheKey segment, Query query, int hash) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key
                    && key.hash == hash
                    && key.segment.equals(segment)
                    && key.query.equals(query);
        }

        @Override
        public int hashCode() {
            return segment.hashCode() * 31 + hash;
        }

        /** Of the heap: of a word that finds little, most of what is kept. */
        private long bytes() {
            return KEY_BYTES + RamUsageEstimator.sizeOf(query, TERM_BYTES);
        }
    }

    Optional<SomeDocuments> documents(Key key) {
        return documents.of(key);
    }

    Optional<Weights> weights(Key key) {
        return weights.of(key);
    }

    void keep(Key key, SomeDocuments found) {
        documents.keep(key, found);
    }

    void keep(Key key, Weights found) {
        weights.keep(key, found);
    }
}

package org.comptoir.gateway.catalog.search;

import java.util.Arrays;
import java.util.Optional;
import org.comptoir.gateway.catalog.search.bits.Kept;

/**
 * Counts over everything that a question finds, whoever asks. Most clients are spared only a little of a catalog: their counts
 * are these without the few entries that do not exist for them.
 */
final class WholeCounts {

    private static final long BYTES_EACH = 120;

    private final Kept<Key, Counted> known;

    /** @param mostBytes of the heap */
    WholeCounts(long mostBytes) {
        this.known = new Kept<>(mostBytes, (key, counted) -> counted.bytes());
    }

    record Key(Rung rung, String field) {}

    /** Those above zero. */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    private record Counted(int[] terms, int[] counts) {

        static Counted of(int[] dense) {
            int[] terms = new int[dense.length];
            int[] counts = new int[dense.length];
            int kept = 0;
            for (int term = 0; term < dense.length; term++) {
                if (dense[term] > 0) {
                    terms[kept] = term;
                    counts[kept++] = dense[term];
                }
            }
            return new Counted(Arrays.copyOf(terms, kept), Arrays.copyOf(counts, kept));
        }

        int[] dense(int size) {
            int[] dense = new int[size];
            for (int i = 0; i < terms.length; i++) {
                dense[terms[i]] = counts[i];
            }
            return dense;
        }

        long bytes() {
            return BYTES_EACH + 8L * terms.length;
        }
    }

    /** @param size how many values the field has @return a copy by their numbers */
    Optional<int[]> of(Key key, int size) {
        return known.of(key).map(counted -> counted.dense(size));
    }

    /** @param dense by the numbers of the values */
    void keep(Key key, int[] dense) {
        known.keep(key, Counted.of(dense));
    }
}

package org.comptoir.gateway.catalog.search.bits;

import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Documents of a segment: their numbers where they are few, else a bit for each document of the segment.
 *
 * @param few in their order; empty where they are many
 */
@SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
record SomeDocuments(int[] few, @Nullable FixedBitSet many, int size) {

    private static final long OVERHEAD = 120;

    static SomeDocuments of(FixedBitSet bits) {
        int size = bits.cardinality();
        if ((long) size * Integer.SIZE > bits.length()) {
            return new SomeDocuments(new int[0], bits, size);
        }
        int[] few = new int[size];
        int document = -1;
        for (int i = 0; i < size; i++) {
            document = bits.nextSetBit(document + 1);
            few[i] = document;
        }
        return new SomeDocuments(few, null, size);
    }

    /** @param documents of the segment */
    FixedBitSet copy(int documents) {
        if (many != null) {
            return many.clone();
        }
        var copy = new FixedBitSet(documents);
        Arrays.stream(few).forEach(copy::set);
        return copy;
    }

    /**
     * Takes all others out of some bits.
     *
     * @param most at most so many are set
     */
    void keepIn(FixedBitSet bits, int most) {
        if (many != null && (long) most * Long.SIZE > bits.length()) {
            bits.and(many);
            return;
        }
        var each = new BitSetIterator(bits, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            if (!has(document)) {
                bits.clear(document);
            }
        }
    }

    private boolean has(int document) {
        return many == null ? Arrays.binarySearch(few, document) >= 0 : many.get(document);
    }

    long bytes() {
        return OVERHEAD + (many == null ? 4L * few.length : many.ramBytesUsed());
    }
}

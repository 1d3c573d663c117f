package org.comptoir.gateway.catalog.search.bits;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The values of one field by document, as numbers of the segment. */
final class Column {

    /** A number is kept in a char, the last of which says that there is none. */
    private static final int NONE = Character.MAX_VALUE;

    private static final int WORD = 6;

    private final char[] values;
    private final int[] starts;

    /**
     * Holds what it is given.
     *
     * @param values one for each document, or all of the first document, then all of the next
     * @param starts where those of each document begin, and the end; empty where each document has one at most
     */
    private Column(char[] values, int[] starts) {
        this.values = values;
        this.starts = starts;
    }

    /** @return empty where it does not fit */
    static Optional<Column> of(LeafReaderContext leaf, String field, long mostBytes) throws IOException {
        int documents = leaf.reader().maxDoc();
        SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field);
        boolean single = DocValues.unwrapSingleton(values) != null;
        long least = single ? 2L * documents : 6L * documents;
        if (values.getValueCount() >= NONE || least > mostBytes) {
            return Optional.empty();
        }
        return single ? Optional.of(one(values, documents)) : several(values, documents, mostBytes);
    }

    private static Column one(SortedSetDocValues values, int documents) throws IOException {
        SortedDocValues each = DocValues.unwrapSingleton(values);
        char[] numbers = new char[documents];
        Arrays.fill(numbers, (char) NONE);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            numbers[document] = (char) each.ordValue();
        }
        return new Column(numbers, new int[0]);
    }

    private static Optional<Column> several(SortedSetDocValues values, int documents, long mostBytes)
            throws IOException {
        int[] starts = new int[documents + 1];
        char[] numbers = new char[documents];
        int end = 0;
        int begun = 0;
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            Arrays.fill(starts, begun, document + 1, end);
            begun = document + 1;
            for (int i = 0; i < values.docValueCount(); i++) {
                numbers = end < numbers.length ? numbers : Arrays.copyOf(numbers, end + end / 2 + 64);
                numbers[end++] = (char) values.nextOrd();
            }
            if (2L * end + 4L * documents > mostBytes) {
                return Optional.empty();
            }
        }
        Arrays.fill(starts, begun, starts.length, end);
        return Optional.of(new Column(Arrays.copyOf(numbers, end), starts));
    }

    void count(FixedBitSet documents, int[] counts) {
        long[] words = documents.getBits();
        int last = FixedBitSet.bits2words(documents.length());
        for (int at = 0; at < last; at++) {
            for (long word = words[at]; word != 0; word &= word - 1) {
                count((at << WORD) + Long.numberOfTrailingZeros(word), counts);
            }
        }
    }

    private void count(int document, int[] counts) {
        if (starts.length == 0) {
            if (values[document] != NONE) {
                counts[values[document]]++;
            }
            return;
        }
        for (int i = starts[document]; i < starts[document + 1]; i++) {
            counts[values[i]]++;
        }
    }

    /** The same from the index itself. */
    static void count(SortedSetDocValues values, FixedBitSet documents, int[] counts) throws IOException {
        SortedDocValues single = DocValues.unwrapSingleton(values);
        var each = new BitSetIterator(documents, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            if (single != null) {
                if (single.advanceExact(document)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
    }

    long bytes() {
        return 2L * values.length + 4L * starts.length;
    }
}

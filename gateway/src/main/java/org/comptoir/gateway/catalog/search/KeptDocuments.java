package org.comptoir.gateway.catalog.search;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Documents kept for the next who asks: a bit for each of the index where they are many, their numbers where they are few. */
final class KeptDocuments {

    private final int[] few;
    private final List<FoundDocuments.InLeaf> many;

    private KeptDocuments(int[] few, List<FoundDocuments.InLeaf> many) {
        this.few = few;
        this.many = many;
    }

    static KeptDocuments of(List<FoundDocuments.InLeaf> found) {
        int total = PartOrder.total(found);
        long bits = 0;
        for (FoundDocuments.InLeaf part : found) {
            bits += part.documents().length();
        }
        return (long) total * Integer.SIZE < bits
                ? new KeptDocuments(numbers(found, total), List.of())
                : new KeptDocuments(new int[0], found);
    }

    private static int[] numbers(List<FoundDocuments.InLeaf> found, int total) {
        int[] numbers = new int[total];
        int at = 0;
        for (FoundDocuments.InLeaf part : found) {
            var each = new BitSetIterator(part.documents(), 0);
            for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
                numbers[at++] = part.leaf().docBase + document;
            }
        }
        return numbers;
    }

    List<FoundDocuments.InLeaf> found(List<LeafReaderContext> leaves) {
        return many.isEmpty() ? FoundDocuments.of(few, leaves) : many;
    }

    /** How many of them exist for somebody. */
    int total(Visible visible) {
        int total = 0;
        for (int entry : few) {
            total += visible.test(entry) ? 1 : 0;
        }
        for (FoundDocuments.InLeaf part : many) {
            FixedBitSet exists = visible.bits(part.leaf());
            total += (int)
                    (exists == null
                            ? part.documents().cardinality()
                            : FixedBitSet.intersectionCount(part.documents(), exists));
        }
        return total;
    }

    long bytes() {
        return few.length * 4L
                + many.stream()
                        .mapToLong(part -> part.documents().ramBytesUsed())
                        .sum();
    }
}

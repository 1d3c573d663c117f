package org.comptoir.gateway.catalog.search.bits;

import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Documents kept for the next who asks: a bit for each of the index where they are many, their numbers where they are few. */
public final class KeptDocuments {

    private final int[] few;
    private final List<InLeaf> many;

    private KeptDocuments(int[] few, List<InLeaf> many) {
        this.few = few;
        this.many = many;
    }

    public static KeptDocuments of(List<InLeaf> found) {
        int total = InLeaf.total(found);
        long bits = 0;
        for (InLeaf part : found) {
            bits += part.documents().length();
        }
        return (long) total * Integer.SIZE < bits
                ? new KeptDocuments(numbers(found, total), List.of())
                : new KeptDocuments(new int[0], List.copyOf(found));
    }

    private static int[] numbers(List<InLeaf> found, int total) {
        int[] numbers = new int[total];
        int at = 0;
        for (InLeaf part : found) {
            var each = new BitSetIterator(part.documents(), 0);
            for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
                numbers[at++] = part.leaf().docBase + document;
            }
        }
        return numbers;
    }

    public List<InLeaf> found(List<LeafReaderContext> leaves) {
        return many.isEmpty() ? InLeaf.of(few, leaves) : many;
    }

    public boolean isEmpty() {
        return few.length == 0 && many.isEmpty();
    }

    /** Whether any of them exists for somebody. */
    public boolean isSeenBy(Visible somebody) {
        for (int entry : few) {
            if (somebody.test(entry)) {
                return true;
            }
        }
        for (InLeaf part : many) {
            if (part.isSeenBy(somebody)) {
                return true;
            }
        }
        return false;
    }

    /** How many of them exist for somebody. */
    public int total(Visible visible) {
        int total = 0;
        for (int entry : few) {
            total += visible.test(entry) ? 1 : 0;
        }
        for (InLeaf part : many) {
            FixedBitSet exists = visible.bits(part.leaf());
            total += (int)
                    (exists == null
                            ? part.documents().cardinality()
                            : FixedBitSet.intersectionCount(part.documents(), exists));
        }
        return total;
    }

    public long bytes() {
        return few.length * 4L
                + many.stream()
                        .mapToLong(part -> part.documents().ramBytesUsed())
                        .sum();
    }
}

package org.comptoir.gateway.catalog.search.bits;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/** Documents of a segment that are in so many of some sets, 64 at a time. */
final class Enough {

    /** Bits of documents that are in one, two, three … of the sets so far. */
    private final FixedBitSet[] inSoMany;

    private Enough(int documents, int enough) {
        inSoMany = new FixedBitSet[enough];
        for (int i = 0; i < enough; i++) {
            inSoMany[i] = new FixedBitSet(documents);
        }
    }

    /**
     * Documents in at least so many of the sets.
     *
     * @param documents of the segment
     * @param enough from 1 to the number of sets
     */
    static FixedBitSet of(int documents, List<SomeDocuments> sets, int enough) {
        if (enough == sets.size()) {
            return inAll(documents, sets);
        }
        var counted = new Enough(documents, enough);
        sets.forEach(counted::add);
        return counted.inSoMany[enough - 1];
    }

    private static FixedBitSet inAll(int documents, List<SomeDocuments> sets) {
        SomeDocuments smallest =
                sets.stream().min(Comparator.comparingInt(SomeDocuments::size)).orElseThrow();
        FixedBitSet all = smallest.copy(documents);
        // the smallest one keeps what came of itself
        sets.forEach(set -> set.keepIn(all, smallest.size()));
        return all;
    }

    private void add(SomeDocuments set) {
        FixedBitSet many = set.many();
        if (many == null) {
            Arrays.stream(set.few()).forEach(this::add);
        } else {
            add(many.getBits(), FixedBitSet.bits2words(many.length()));
        }
    }

    private void add(int document) {
        int last = inSoMany.length - 1;
        for (int i = 0; i <= last; i++) {
            if (!inSoMany[i].getAndSet(document)) {
                return;
            }
        }
    }

    private void add(long[] set, int words) {
        for (int i = inSoMany.length - 1; i > 0; i--) {
            long[] more = inSoMany[i].getBits();
            long[] fewer = inSoMany[i - 1].getBits();
            for (int word = 0; word < words; word++) {
                more[word] |= fewer[word] & set[word];
            }
        }
        long[] once = inSoMany[0].getBits();
        for (int word = 0; word < words; word++) {
            once[word] |= set[word];
        }
    }
}

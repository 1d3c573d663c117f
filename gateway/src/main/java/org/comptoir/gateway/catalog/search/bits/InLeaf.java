package org.comptoir.gateway.catalog.search.bits;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one segment.
 *
 * @param documents not to be changed
 */
public record InLeaf(LeafReaderContext leaf, FixedBitSet documents) {

    /** Those that exist for somebody. */
    public InLeaf seenBy(Visible somebody) {
        FixedBitSet exists = somebody.bits(leaf);
        return exists == null ? this : and(exists);
    }

    InLeaf and(FixedBitSet others) {
        FixedBitSet both = documents.clone();
        both.and(others);
        return new InLeaf(leaf, both);
    }

    /** Whether any of them exists for somebody. */
    public boolean isSeenBy(Visible somebody) {
        FixedBitSet exists = somebody.bits(leaf);
        return exists == null ? documents.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS : documents.intersects(exists);
    }

    /** How many, in all segments. */
    public static int total(List<InLeaf> found) {
        int total = 0;
        for (InLeaf part : found) {
            total += part.documents().cardinality();
        }
        return total;
    }

    /** @param entries as answers name them, in any order */
    static List<InLeaf> of(int[] entries, List<LeafReaderContext> leaves) {
        var bits = new @Nullable FixedBitSet[leaves.size()];
        for (int entry : entries) {
            int at = ReaderUtil.subIndex(entry, leaves);
            FixedBitSet documents = bits[at];
            if (documents == null) {
                documents = new FixedBitSet(leaves.get(at).reader().maxDoc());
                bits[at] = documents;
            }
            documents.set(entry - leaves.get(at).docBase);
        }
        List<InLeaf> found = new ArrayList<>();
        for (int at = 0; at < bits.length; at++) {
            FixedBitSet documents = bits[at];
            if (documents != null) {
                found.add(new InLeaf(leaves.get(at), documents));
            }
        }
        return found;
    }
}

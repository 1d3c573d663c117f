package org.comptoir.gateway.catalog.search.bits;

import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Which documents exist for the asker; whatever is found, counted or suggested passes here first. A bit for each document of a
 * segment, deleted ones among them, worked out once for a question.
 */
public final class Visible {

    private final List<LeafReaderContext> leaves;
    private final @Nullable FixedBitSet[] bits;
    private final boolean whole;

    /** @param bits of each segment; null where everything exists; not to be changed */
    public Visible(List<LeafReaderContext> leaves, @Nullable FixedBitSet[] bits) {
        this.leaves = leaves;
        this.bits = bits;
        boolean all = true;
        for (FixedBitSet each : bits) {
            all &= each == null;
        }
        this.whole = all;
    }

    public static Visible everything(List<LeafReaderContext> leaves) {
        return new Visible(leaves, new FixedBitSet[leaves.size()]);
    }

    /** Nothing but these. */
    public static Visible only(List<InLeaf> documents, List<LeafReaderContext> leaves) {
        var bits = new @Nullable FixedBitSet[leaves.size()];
        documents.forEach(part -> bits[part.leaf().ord] = part.documents());
        for (int i = 0; i < bits.length; i++) {
            if (bits[i] == null) {
                bits[i] = new FixedBitSet(leaves.get(i).reader().maxDoc());
            }
        }
        return new Visible(leaves, bits);
    }

    /** For documents of one segment. */
    public IntPredicate in(LeafReaderContext leaf) {
        FixedBitSet exists = bits[leaf.ord];
        return exists == null ? document -> true : exists::get;
    }

    /** Null where everything in the segment exists; not to be changed. */
    public @Nullable FixedBitSet bits(LeafReaderContext leaf) {
        return bits[leaf.ord];
    }

    /** A document as answers name it. */
    public boolean test(int entry) {
        if (whole) {
            return true;
        }
        int at = bits.length == 1 ? 0 : ReaderUtil.subIndex(entry, leaves);
        FixedBitSet exists = bits[at];
        return exists == null || exists.get(entry - leaves.get(at).docBase);
    }
}

package org.comptoir.gateway.catalog.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** All documents that match and exist for the asker, a bit each. */
final class FoundDocuments extends SimpleCollector implements Answering<List<FoundDocuments.InLeaf>> {

    private final Visible visible;
    private final List<InLeaf> leaves = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the searcher sets it before the first hit
    private FixedBitSet found;

    /** @param documents of this segment; not to be changed */
    record InLeaf(LeafReaderContext leaf, FixedBitSet documents) {

        /** Those that exist for somebody. */
        InLeaf seenBy(Visible somebody) {
            FixedBitSet exists = somebody.bits(leaf);
            if (exists == null) {
                return this;
            }
            FixedBitSet both = documents.clone();
            both.and(exists);
            return new InLeaf(leaf, both);
        }
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

    FoundDocuments(Visible visible) {
        this.visible = visible;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        found = new FixedBitSet(leaf.reader().maxDoc());
        leaves.add(new InLeaf(leaf, found));
    }

    @Override
    public void collect(int document) {
        found.set(document);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public List<InLeaf> answer() {
        return leaves.stream().map(leaf -> leaf.seenBy(visible)).toList();
    }
}

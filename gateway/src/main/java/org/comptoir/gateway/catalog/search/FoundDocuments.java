package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** All documents that match and exist for the asker, a bit each. */
final class FoundDocuments extends SimpleCollector implements Answering<List<FoundDocuments.InLeaf>> {

    private final Visible visible;
    private final List<InLeaf> leaves = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the searcher sets both before the first hit
    private IntPredicate accepted;

    @SuppressWarnings("NullAway.Init")
    private FixedBitSet found;

    /** @param documents of this segment */
    record InLeaf(LeafReaderContext leaf, FixedBitSet documents) {}

    FoundDocuments(Visible visible) {
        this.visible = visible;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        accepted = visible.in(leaf);
        found = new FixedBitSet(leaf.reader().maxDoc());
        leaves.add(new InLeaf(leaf, found));
    }

    @Override
    public void collect(int document) {
        if (accepted.test(document)) {
            found.set(document);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public List<InLeaf> answer() {
        return leaves;
    }
}

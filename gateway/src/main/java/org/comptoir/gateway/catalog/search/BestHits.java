package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongHeap;

/** Counts every hit that exists and keeps the best of each segment: by score, then by part number, as segments are ordered. */
final class BestHits extends SimpleCollector implements Answering<BestHits.Best> {

    private static final long LOW_BITS = 0xFFFF_FFFFL;

    private final Visible visible;
    private final int most;
    private final List<Leaf> leaves = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // the searcher sets all four before the first hit
    private Leaf current;

    @SuppressWarnings("NullAway.Init")
    private FixedBitSet found;

    @SuppressWarnings("NullAway.Init")
    private IntPredicate accepted;

    @SuppressWarnings("NullAway.Init")
    private Scorable scorer;

    /**
     * What was found.
     *
     * @param entries the best of all
     * @param all every document that was found
     */
    @SuppressWarnings("ArrayRecordComponent") // neither compared nor handed out
    record Best(int[] entries, List<FoundDocuments.InLeaf> all) {}

    private record Leaf(LeafReaderContext leaf, LongHeap best, FixedBitSet found) {}

    BestHits(Visible visible, int most) {
        this.visible = visible;
        this.most = Math.max(1, most);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        found = new FixedBitSet(leaf.reader().maxDoc());
        current = new Leaf(leaf, new LongHeap(Math.min(most, 1_024)), found);
        leaves.add(current);
        accepted = visible.in(leaf);
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (!accepted.test(document)) {
            return;
        }
        found.set(document);
        // scores are positive, so their bits sort as they do; a low number makes a high key
        long key = ((long) Float.floatToIntBits(scorer.score()) << 32) | (LOW_BITS - document);
        LongHeap best = current.best();
        if (best.size() < most) {
            best.push(key);
        } else if (key > best.top()) {
            best.updateTop(key);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /** Empties what was kept. */
    @Override
    public Best answer() {
        var next = new PriorityQueue<Queue>(Math.max(1, leaves.size()));
        int kept = 0;
        for (Leaf leaf : leaves) {
            kept += leaf.best().size();
            if (leaf.best().size() > 0) {
                next.add(new Queue(leaf, leaves.size() > 1));
            }
        }
        int[] entries = new int[Math.min(most, kept)];
        for (int i = 0; i < entries.length; i++) {
            Queue first = next.remove();
            entries[i] = first.leaf.leaf().docBase + first.document();
            if (first.advance()) {
                next.add(first);
            }
        }
        return new Best(
                entries,
                leaves.stream()
                        .map(leaf -> new FoundDocuments.InLeaf(leaf.leaf(), leaf.found()))
                        .toList());
    }

    /** The hits of one segment, best first. */
    private static final class Queue implements Comparable<Queue> {

        private final Leaf leaf;
        private final long[] keys;
        private final boolean compared;
        private int at;
        private BytesRef part = new BytesRef();

        Queue(Leaf leaf, boolean compared) {
            this.leaf = leaf;
            this.compared = compared;
            this.keys = new long[leaf.best().size()];
            for (int i = keys.length - 1; i >= 0; i--) {
                keys[i] = leaf.best().pop();
            }
            read();
        }

        int document() {
            return (int) (LOW_BITS - (keys[at] & LOW_BITS));
        }

        boolean advance() {
            at++;
            if (at == keys.length) {
                return false;
            }
            read();
            return true;
        }

        private void read() {
            part = compared ? PartOrder.knownPart(leaf.leaf(), document()) : part;
        }

        @Override
        public int compareTo(Queue other) {
            int byScore = Long.compare(other.keys[other.at] >>> 32, keys[at] >>> 32);
            return byScore != 0 ? byScore : part.compareTo(other.part);
        }
    }
}

package org.comptoir.gateway.catalog.search;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.LongHeap;
import org.comptoir.gateway.catalog.search.bits.Finding;

/** Keeps the best of each segment: by score, then by part number, as segments are ordered. */
final class BestHits {

    private static final long LOW_BITS = 0xFFFF_FFFFL;
    private static final int FIRST_SIZE = 1_024;

    private final int most;
    private final List<Leaf> leaves = new ArrayList<>();

    /** The best scores of all segments, as their bits: what is worse than all of them is not among the best. */
    private final LongHeap scores;

    private record Leaf(LeafReaderContext leaf, LongHeap best) {}

    BestHits(int most) {
        this.most = Math.max(1, most);
        this.scores = new LongHeap(Math.min(this.most, FIRST_SIZE));
    }

    /** Takes documents of one segment, in their order. */
    Finding.Weighed in(LeafReaderContext leaf) {
        var best = new LongHeap(Math.min(most, FIRST_SIZE));
        leaves.add(new Leaf(leaf, best));
        return (document, score) -> {
            // scores are not negative, so their bits sort as they do; a low number makes a high key
            int bits = Float.floatToIntBits(score);
            if (scores.size() < most) {
                scores.push(bits);
            } else if (bits > scores.top()) {
                scores.updateTop(bits);
            } else if (bits < scores.top()) {
                return;
            }
            long key = ((long) bits << 32) | (LOW_BITS - document);
            if (best.size() < most) {
                best.push(key);
            } else if (key > best.top()) {
                best.updateTop(key);
            }
        };
    }

    /** Empties what was kept. */
    int[] entries() {
        var next = new PriorityQueue<Queue>(Math.max(1, leaves.size()));
        int kept = 0;
        for (Leaf leaf : leaves) {
            kept += leaf.best().size();
            if (leaf.best().size() > 0) {
                next.add(new Queue(leaf));
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
        return entries;
    }

    /** The hits of one segment, best first. */
    private static final class Queue implements Comparable<Queue> {

        private final Leaf leaf;
        private final long[] keys;
        private final PartOrder.Reading parts;
        private int at;

        Queue(Leaf leaf) {
            this.leaf = leaf;
            this.parts = new PartOrder.Reading(leaf.leaf());
            this.keys = new long[leaf.best().size()];
            for (int i = keys.length - 1; i >= 0; i--) {
                keys[i] = leaf.best().pop();
            }
        }

        int document() {
            return (int) (LOW_BITS - (keys[at] & LOW_BITS));
        }

        boolean advance() {
            at++;
            return at < keys.length;
        }

        @Override
        public int compareTo(Queue other) {
            int byScore = Long.compare(other.keys[other.at] >>> 32, keys[at] >>> 32);
            return byScore != 0 ? byScore : parts.of(document()).compareTo(other.parts.of(other.document()));
        }
    }
}

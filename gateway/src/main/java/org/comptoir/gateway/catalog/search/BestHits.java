package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.LongHeap;

/** Counts every accepted hit and keeps the best: by score, then by number. */
final class BestHits extends SimpleCollector {

    private static final long LOW_BITS = 0xFFFF_FFFFL;

    private final IntPredicate accepted;
    private final int most;
    private final LongHeap best;
    private int total;

    @SuppressWarnings("NullAway.Init") // the searcher sets both before the first hit
    private NumericDocValues numbers;

    @SuppressWarnings("NullAway.Init")
    private Scorable scorer;

    BestHits(IntPredicate accepted, int most) {
        this.accepted = accepted;
        this.most = most;
        this.best = new LongHeap(Math.max(1, Math.min(most, 1_024)));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
    }

    @Override
    public void setScorer(Scorable scorer) {
        this.scorer = scorer;
    }

    @Override
    public void collect(int document) throws IOException {
        if (!numbers.advanceExact(document)) {
            throw new IllegalStateException("Document %d of the search index has no number".formatted(document));
        }
        int number = (int) numbers.longValue();
        if (!accepted.test(number)) {
            return;
        }
        total++;
        // scores are positive, so their bits sort as they do; a low number makes a high key
        long key = ((long) Float.floatToIntBits(scorer.score()) << 32) | (LOW_BITS - number);
        if (best.size() < most) {
            best.push(key);
        } else if (most > 0 && key > best.top()) {
            best.updateTop(key);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }

    /** Empties what was kept. */
    Hits hits() {
        int[] entries = new int[best.size()];
        for (int i = entries.length - 1; i >= 0; i--) {
            entries[i] = (int) (LOW_BITS - (best.pop() & LOW_BITS));
        }
        return new Hits(entries, total);
    }
}

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

/** Counts every accepted hit and keeps the best: by score if asked, then by number. */
final class BestHits extends SimpleCollector implements Answering<Hits> {

    private static final long LOW_BITS = 0xFFFF_FFFFL;

    private final Visible visible;
    private final int most;
    private final boolean byScore;
    private final LongHeap best;
    private int total;

    @SuppressWarnings("NullAway.Init") // the searcher sets all three before the first hit
    private NumericDocValues numbers;

    @SuppressWarnings("NullAway.Init")
    private IntPredicate accepted;

    @SuppressWarnings("NullAway.Init")
    private Scorable scorer;

    BestHits(Visible visible, int most, boolean byScore) {
        this.visible = visible;
        this.byScore = byScore;
        this.most = most;
        this.best = new LongHeap(Math.max(1, Math.min(most, 1_024)));
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) throws IOException {
        numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
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
        total++;
        // scores are positive, so their bits sort as they do; a low number makes a high key
        int number = Visible.number(numbers, document);
        long key = ((long) (byScore ? Float.floatToIntBits(scorer.score()) : 0) << 32) | (LOW_BITS - number);
        if (best.size() < most) {
            best.push(key);
        } else if (most > 0 && key > best.top()) {
            best.updateTop(key);
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return byScore ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    /** Empties what was kept. */
    @Override
    public Hits answer() {
        int[] entries = new int[best.size()];
        for (int i = entries.length - 1; i >= 0; i--) {
            entries[i] = (int) (LOW_BITS - (best.pop() & LOW_BITS));
        }
        return new Hits(entries, total);
    }
}

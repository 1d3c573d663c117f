package org.comptoir.gateway.catalog.search;

import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.comptoir.gateway.catalog.search.bits.Visible;

/** Whether anything that matches exists for the asker; looks no further than that. */
final class AnyHit extends SimpleCollector implements Answering<Boolean> {

    private final Visible visible;
    private boolean found;

    @SuppressWarnings("NullAway.Init") // the searcher sets it before the first hit
    private IntPredicate accepted;

    AnyHit(Visible visible) {
        this.visible = visible;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext leaf) {
        if (found) {
            throw new CollectionTerminatedException();
        }
        accepted = visible.in(leaf);
    }

    @Override
    public void collect(int document) {
        if (accepted.test(document)) {
            found = true;
            throw new CollectionTerminatedException();
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    public Boolean answer() {
        return found;
    }
}

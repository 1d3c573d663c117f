package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;

/** Everything that exists for one asker, as a filter. */
final class VisibleQuery extends Query {

    /** Asked last, after everything that looks words up. */
    private static final int COST_OF_A_LOOK = 50;

    private final Visible visible;

    VisibleQuery(Visible visible) {
        this.visible = visible;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                IntPredicate accepted = visible.in(leaf);
                DocIdSetIterator all = DocIdSetIterator.all(leaf.reader().maxDoc());
                var looked = new TwoPhaseIterator(all) {
                    @Override
                    public boolean matches() {
                        return accepted.test(approximation.docID());
                    }

                    @Override
                    public float matchCost() {
                        return COST_OF_A_LOOK;
                    }
                };
                return new ConstantScoreScorer(this, score(), scoreMode, looked);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return false;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "visible";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VisibleQuery query && query.visible.equals(visible);
    }

    @Override
    public int hashCode() {
        return visible.hashCode();
    }
}

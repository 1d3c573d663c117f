package org.comptoir.gateway.catalog.search.bits;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** Everything that exists for one asker, as a filter. */
public final class VisibleQuery extends Query {

    private final Visible visible;

    public VisibleQuery(Visible visible) {
        this.visible = visible;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) {
                FixedBitSet exists = visible.bits(leaf);
                DocIdSetIterator documents = exists == null
                        ? DocIdSetIterator.all(leaf.reader().maxDoc())
                        : new BitSetIterator(exists, exists.approximateCardinality());
                return new ConstantScoreScorer(this, score(), scoreMode, documents);
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

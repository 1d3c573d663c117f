package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PointValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.gateway.catalog.search.bits.Visible;
import org.comptoir.kernel.Language;
import org.jspecify.annotations.Nullable;

/** Works out which documents of each segment exist for somebody. */
final class SightBits {

    private final IndexSearcher searcher;
    private final SegmentBits known;

    /** @param searcher without a limit of time: half an answer would hide or show too much */
    SightBits(IndexSearcher searcher, SegmentBits known) {
        this.searcher = searcher;
        this.known = known;
    }

    Visible of(Sight sight) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        var bits = new @Nullable FixedBitSet[leaves.size()];
        for (LeafReaderContext leaf : leaves) {
            boolean ends = hasEnded(leaf, sight);
            if (ends || !sight.isWhole()) {
                String name = ends ? sight.dated() : sight.key();
                bits[leaf.ord] = known.of(leaf, name, segment -> work(segment, sight, ends));
            }
        }
        return new Visible(leaves, bits);
    }

    /** Whether an article of the segment is not sold any more on the day. */
    private static boolean hasEnded(LeafReaderContext leaf, Sight sight) throws IOException {
        PointValues days = leaf.reader().getPointValues(Fields.DISCONTINUED);
        return days != null
                && LongPoint.decodeDimension(days.getMinPackedValue(), 0)
                        <= sight.day().toEpochDay();
    }

    private @Nullable FixedBitSet work(LeafReaderContext leaf, Sight sight, boolean ends) throws IOException {
        var bits = new FixedBitSet(leaf.reader().maxDoc());
        if (sight.shown().isEmpty()) {
            bits.set(0, bits.length());
        }
        for (Sight.Mark mark : sight.shown()) {
            change(leaf, query(mark), bits, true);
        }
        for (Sight.Mark mark : sight.hidden()) {
            change(leaf, query(mark), bits, false);
        }
        if (ends) {
            long day = sight.day().toEpochDay();
            change(leaf, LongPoint.newRangeQuery(Fields.DISCONTINUED, Long.MIN_VALUE, day), bits, false);
        }
        return bits.cardinality() == bits.length() ? null : bits;
    }

    private void change(LeafReaderContext leaf, Query query, FixedBitSet bits, boolean shown) throws IOException {
        Scorer met = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(leaf);
        if (met == null) {
            return;
        }
        var documents = met.iterator();
        for (int document = documents.nextDoc(); document < bits.length(); document = documents.nextDoc()) {
            if (shown) {
                bits.set(document);
            } else {
                bits.clear(document);
            }
        }
    }

    private static Query query(Sight.Mark mark) {
        return switch (mark.kind()) {
            case EVERYTHING -> new MatchAllDocsQuery();
            case SHELVES ->
                new TermInSetQuery(
                        Fields.CATEGORY,
                        mark.shelves().stream().map(BytesRef::new).toList());
            case MANUFACTURER -> new TermQuery(new Term(Fields.MANUFACTURER, mark.name()));
            case FACT -> fact(mark.name(), mark.text());
            case PARTS -> parts(mark);
        };
    }

    private static Query fact(String name, String text) {
        var any = new BooleanQuery.Builder();
        for (Language language : Language.values()) {
            any.add(new TermQuery(new Term(Fields.fact(language), ArticleFields.factTerm(name, text))), Occur.SHOULD);
        }
        return any.build();
    }

    private static Query parts(Sight.Mark mark) {
        List<BytesRef> terms = new ArrayList<>(mark.parts().size());
        mark.parts().forEach(part -> terms.add(new BytesRef(part)));
        return new TermInSetQuery(Fields.ID, terms);
    }
}

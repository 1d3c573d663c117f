package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.bits.Finding;
import org.comptoir.gateway.catalog.search.bits.InLeaf;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.gateway.catalog.search.bits.Visible;
import org.jspecify.annotations.Nullable;

/** Every document that is asked for, whoever asks: counted and chosen from by bits, without any of them being weighed. */
final class WantedDocuments {

    private final List<LeafReaderContext> leaves;
    private final SegmentBits bits;
    private final Finding finding;

    /** @param searcher whose time runs */
    WantedDocuments(IndexSearcher searcher, SegmentBits bits) {
        this.leaves = searcher.getIndexReader().leaves();
        this.bits = bits;
        this.finding = bits.finding(searcher);
    }

    /** Whether time ran out, so that something may be missing. */
    boolean timedOut() {
        return finding.timedOut();
    }

    List<InLeaf> all(Wanted wanted) throws IOException {
        List<InLeaf> all = new ArrayList<>();
        for (LeafReaderContext leaf : wanted.isNothing() ? List.<LeafReaderContext>of() : leaves) {
            if (finding.isOutOfTime()) {
                return all;
            }
            FixedBitSet found = found(leaf, wanted);
            if (found.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS) {
                all.add(new InLeaf(leaf, found));
            }
        }
        return all;
    }

    /** Whether anything exists for somebody; looks no further than that. */
    boolean isAnySeenBy(Visible somebody, Wanted wanted) throws IOException {
        for (LeafReaderContext leaf : leaves) {
            boolean may = !wanted.words().isEmpty() || finding.hasAny(leaf, wanted.numbers());
            if (may && !finding.isOutOfTime() && new InLeaf(leaf, found(leaf, wanted)).isSeenBy(somebody)) {
                return true;
            }
        }
        return false;
    }

    private FixedBitSet found(LeafReaderContext leaf, Wanted wanted) throws IOException {
        FixedBitSet found = wanted.words().isEmpty()
                ? new FixedBitSet(leaf.reader().maxDoc())
                : finding.enough(leaf, wanted.words(), wanted.enough());
        for (Query number : wanted.numbers()) {
            finding.addNumber(leaf, number, found);
        }
        FixedBitSet live = bits.live(leaf);
        if (live != null) {
            found.and(live);
        }
        return found;
    }

    /** The best of some documents, as answers name them. */
    int[] best(Wanted wanted, List<InLeaf> found, int most) throws IOException {
        var best = new BestHits(most);
        for (InLeaf part : found) {
            finding.weigh(part, wanted.numbers(), wanted.words(), wanted.enough(), best.in(part.leaf()));
        }
        return best.entries();
    }

    /** Those of some documents that shelves and choices leave. */
    List<InLeaf> narrowed(List<InLeaf> found, WordQuery asked) throws IOException {
        List<Query> filters = Filters.of(asked);
        if (filters.isEmpty() && !asked.choices().inStock()) {
            return found;
        }
        List<InLeaf> left = new ArrayList<>();
        for (InLeaf part : found) {
            FixedBitSet documents = part.documents().clone();
            for (Query filter : filters) {
                finding.keepIn(documents, part.leaf(), filter);
            }
            if (asked.choices().inStock()) {
                documents.and(inStock(part.leaf(), bits));
            }
            if (documents.nextSetBit(0) != DocIdSetIterator.NO_MORE_DOCS) {
                left.add(new InLeaf(part.leaf(), documents));
            }
        }
        return left;
    }

    /** Documents of a segment that are known to be in stock now. */
    static FixedBitSet inStock(LeafReaderContext leaf, SegmentBits bits) throws IOException {
        return Objects.requireNonNull(bits.ofNow(leaf, Fields.AVAILABLE, WantedDocuments::inStock), "never all");
    }

    private static @Nullable FixedBitSet inStock(LeafReaderContext leaf) throws IOException {
        var stocked = new FixedBitSet(leaf.reader().maxDoc());
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), Fields.AVAILABLE);
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            if (values.longValue() > 0) {
                stocked.set(document);
            }
        }
        return stocked;
    }
}

package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.comptoir.gateway.catalog.search.bits.Columns;
import org.comptoir.gateway.catalog.search.bits.InLeaf;
import org.jspecify.annotations.Nullable;

/** All values of one field in one picture of the index, numbered in the order of their texts across its segments. */
final class FacetTerms {

    /** Below so many documents a term each is looked up in the numbering, instead of counting by segment first. */
    private static final int FEW_DOCUMENTS = 512;

    private final List<LeafReaderContext> leaves;
    private final String field;
    private final OrdinalMap numbering;
    private final Columns columns;
    private final @Nullable String[] texts;

    private FacetTerms(List<LeafReaderContext> leaves, String field, OrdinalMap numbering, Columns columns) {
        this.leaves = leaves;
        this.field = field;
        this.numbering = numbering;
        this.columns = columns;
        this.texts = new String[Math.toIntExact(numbering.getValueCount())];
    }

    static FacetTerms of(List<LeafReaderContext> leaves, String field, Columns columns) throws IOException {
        var values = new SortedSetDocValues[leaves.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = DocValues.getSortedSet(leaves.get(i).reader(), field);
        }
        return new FacetTerms(leaves, field, OrdinalMap.build(null, values, PackedInts.DEFAULT), columns);
    }

    int size() {
        return texts.length;
    }

    String text(int term) throws IOException {
        String known = texts[term];
        if (known == null) {
            // several threads may look the same one up: they find the same
            int segment = numbering.getFirstSegmentNumber(term);
            known = DocValues.getSortedSet(leaves.get(segment).reader(), field)
                    .lookupOrd(numbering.getFirstSegmentOrd(term))
                    .utf8ToString();
            texts[term] = known;
        }
        return known;
    }

    /** Counts above zero by the text of the value. */
    Map<String, Integer> named(int[] counts) throws IOException {
        Map<String, Integer> named = new TreeMap<>();
        for (int term = 0; term < counts.length; term++) {
            if (counts[term] > 0) {
                named.put(text(term), counts[term]);
            }
        }
        return named;
    }

    /** How many of the documents have each value, by its number. */
    int[] count(List<InLeaf> found) throws IOException {
        int[] counts = new int[texts.length];
        for (InLeaf part : found) {
            LongValues numbers = numbering.getGlobalOrds(part.leaf().ord);
            if (part.documents().cardinality() < FEW_DOCUMENTS) {
                countEach(part, numbers, counts);
            } else {
                int[] inSegment = columns.count(part, field);
                for (int i = 0; i < inSegment.length; i++) {
                    if (inSegment[i] > 0) {
                        counts[(int) numbers.get(i)] += inSegment[i];
                    }
                }
            }
        }
        return counts;
    }

    private void countEach(InLeaf found, LongValues numbers, int[] counts) throws IOException {
        SortedSetDocValues values = DocValues.getSortedSet(found.leaf().reader(), field);
        var each = new BitSetIterator(found.documents(), 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) numbers.get(values.nextOrd())]++;
                }
            }
        }
    }
}

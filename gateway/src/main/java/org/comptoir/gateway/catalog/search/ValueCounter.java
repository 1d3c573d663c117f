package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;

/** Counts the values of one field over documents: by ordinal inside a segment, by text across segments. */
final class ValueCounter {

    private ValueCounter() {}

    static Map<String, Integer> count(List<FoundDocuments.InLeaf> found, String field) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        for (FoundDocuments.InLeaf part : found) {
            SortedSetDocValues values = DocValues.getSortedSet(part.leaf().reader(), field);
            int[] byOrdinal = byOrdinal(values, new BitSetIterator(part.documents(), 0));
            for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
                if (byOrdinal[ordinal] > 0) {
                    counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Integer::sum);
                }
            }
        }
        return counts;
    }

    /** How many documents have a number above zero. */
    static int countSet(List<FoundDocuments.InLeaf> found, String field) throws IOException {
        int count = 0;
        for (FoundDocuments.InLeaf part : found) {
            NumericDocValues values = DocValues.getNumeric(part.leaf().reader(), field);
            var documents = new BitSetIterator(part.documents(), 0);
            for (int document = documents.nextDoc();
                    document != DocIdSetIterator.NO_MORE_DOCS;
                    document = documents.nextDoc()) {
                if (values.advanceExact(document) && values.longValue() > 0) {
                    count++;
                }
            }
        }
        return count;
    }

    private static int[] byOrdinal(SortedSetDocValues values, DocIdSetIterator documents) throws IOException {
        int[] counts = new int[(int) values.getValueCount()];
        SortedDocValues single = DocValues.unwrapSingleton(values);
        for (int document = documents.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = documents.nextDoc()) {
            if (single != null) {
                if (single.advanceExact(document)) {
                    counts[single.ordValue()]++;
                }
            } else if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }
        return counts;
    }
}

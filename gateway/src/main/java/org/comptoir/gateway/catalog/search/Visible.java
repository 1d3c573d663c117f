package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;

/** Which documents exist for the asker; whatever is found, counted or suggested passes here first. */
@FunctionalInterface
interface Visible {

    /** For documents of one segment, asked in ascending order. */
    IntPredicate in(LeafReaderContext leaf) throws IOException;

    /** By the numbers of the entries. */
    static Visible byNumber(IntPredicate accepted) {
        return leaf -> {
            NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), Fields.NUMBER);
            return document -> accepted.test(number(numbers, document));
        };
    }

    /** @throws IllegalStateException if the document has none */
    static int number(NumericDocValues numbers, int document) {
        try {
            if (!numbers.advanceExact(document)) {
                throw new IllegalStateException("Document %d of the search index has no number".formatted(document));
            }
            return (int) numbers.longValue();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The search index cannot be read", unreadable);
        }
    }
}

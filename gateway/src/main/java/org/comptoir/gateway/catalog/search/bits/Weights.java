package org.comptoir.gateway.catalog.search.bits;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** How well each document of a segment that a query finds matches it, in two bytes with an error of a four-thousandth. */
final class Weights {

    /** The least weight that is told from none, and how much of a float is kept: eleven bits behind the point. */
    private static final int LEAST = Float.floatToIntBits(0x1p-16f);

    private static final int CUT = 12;
    private static final int MOST = Character.MAX_VALUE;
    private static final int WORD = 6;

    private final SomeDocuments documents;

    /** In the order of the documents. */
    private final char[] codes;

    /** Of many documents, how many stand before each 64 of the segment. */
    private final int[] before;

    private Weights(SomeDocuments documents, char[] codes) {
        this.documents = documents;
        this.codes = codes;
        this.before = before(documents.many());
    }

    /**
     * Of everything that a query finds.
     *
     * @param scorer null where nothing is found
     * @param size of the segment
     */
    static Weights of(@Nullable Scorer scorer, int size) throws IOException {
        var found = new FixedBitSet(size);
        char[] codes = new char[0];
        int count = 0;
        if (scorer != null) {
            DocIdSetIterator each = scorer.iterator();
            codes = new char[Math.max(16, (int) Math.min(size, each.cost()))];
            for (int at = each.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = each.nextDoc()) {
                codes = count < codes.length ? codes : Arrays.copyOf(codes, Math.min(size, 2 * count));
                found.set(at);
                codes[count++] = code(scorer.score());
            }
        }
        return new Weights(SomeDocuments.of(found), Arrays.copyOf(codes, count));
    }

    /**
     * The same for some documents only.
     *
     * @param scorer null where nothing is found
     */
    static Weights among(FixedBitSet some, @Nullable Scorer scorer) throws IOException {
        var found = new FixedBitSet(some.length());
        char[] codes = new char[scorer == null ? 0 : some.cardinality()];
        int count = 0;
        if (scorer != null) {
            DocIdSetIterator each = scorer.iterator();
            var wanted = new BitSetIterator(some, 0);
            for (int at = wanted.nextDoc(); at != DocIdSetIterator.NO_MORE_DOCS; at = wanted.nextDoc()) {
                if ((each.docID() < at ? each.advance(at) : each.docID()) == at) {
                    found.set(at);
                    codes[count++] = code(scorer.score());
                }
            }
        }
        return new Weights(SomeDocuments.of(found), Arrays.copyOf(codes, count));
    }

    private static int[] before(@Nullable FixedBitSet many) {
        if (many == null) {
            return new int[0];
        }
        int[] before = new int[FixedBitSet.bits2words(many.length())];
        int count = 0;
        for (int i = 0; i < before.length; i++) {
            before[i] = count;
            count += Long.bitCount(many.getBits()[i]);
        }
        return before;
    }

    private static char code(float score) {
        return (char) Math.max(0, Math.min(MOST, (Float.floatToIntBits(score) - LEAST) >> CUT));
    }

    private static float weight(char code) {
        return Float.intBitsToFloat(LEAST + (code << CUT));
    }

    /** Goes through the documents once. */
    Reading read() {
        return new Reading();
    }

    long bytes() {
        return documents.bytes() + 2L * codes.length + 4L * before.length;
    }

    /** Asked for one document after the other, in their order. */
    final class Reading {

        private final int[] few = documents.few();
        private final long[] many =
                documents.many() == null ? new long[0] : documents.many().getBits();
        private int at;

        /** 0 for a document that is not found. */
        float of(int document) {
            if (many.length > 0) {
                long word = many[document >> WORD];
                long bit = 1L << document;
                return (word & bit) == 0
                        ? 0
                        : weight(codes[before[document >> WORD] + Long.bitCount(word & (bit - 1))]);
            }
            while (at < few.length && few[at] < document) {
                at++;
            }
            return at < few.length && few[at] == document ? weight(codes[at]) : 0;
        }
    }
}

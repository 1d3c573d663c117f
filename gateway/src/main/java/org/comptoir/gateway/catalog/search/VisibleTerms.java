package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.comptoir.gateway.catalog.search.bits.Visible;

/** The index's terms, and which of them are met in what exists for an asker. */
final class VisibleTerms {

    private static final int MOST_LOOKED_AT = 2_000;
    private static final int FREQUENT = 1_000;

    private final IndexReader reader;
    private final Visible visible;

    VisibleTerms(IndexReader reader, Visible visible) {
        this.reader = reader;
        this.visible = visible;
    }

    /** The part number of an entry. */
    String part(int entry) throws IOException {
        LeafReaderContext leaf = reader.leaves().get(ReaderUtil.subIndex(entry, reader.leaves()));
        return PartOrder.part(leaf, entry - leaf.docBase).utf8ToString();
    }

    /** Looks at a term of a segment; the answer says whether to go on. */
    @FunctionalInterface
    interface Look {
        boolean at(LeafReaderContext leaf, TermsEnum term) throws IOException;
    }

    /** Terms that begin so, in the order of their bytes in each segment. */
    void each(String field, String start, Look look) throws IOException {
        BytesRef first = new BytesRef(start);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekCeil(first) != TermsEnum.SeekStatus.END) {
                int left = MOST_LOOKED_AT;
                boolean more = StringHelper.startsWith(each.term(), first);
                while (more && left-- > 0) {
                    more = look.at(leaf, each) && each.next() != null && StringHelper.startsWith(each.term(), first);
                }
            }
        }
    }

    /** Terms that a pattern accepts. */
    void each(String field, CompiledAutomaton pattern, Look look) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(field);
            if (terms != null) {
                TermsEnum each = pattern.getTermsEnum(terms);
                boolean more = true;
                for (int left = MOST_LOOKED_AT; more && left > 0; left--) {
                    more = each.next() != null && look.at(leaf, each);
                }
            }
        }
    }

    /** Beyond a thousand all are alike, however many segments they stand in. */
    static int sum(int one, int other) {
        return Math.min(FREQUENT, one + other);
    }

    /** How many documents of the segment have the term and exist, counted to 1,000. */
    int count(LeafReaderContext leaf, TermsEnum term) throws IOException {
        return look(leaf, term, FREQUENT)[0];
    }

    /** The first document of the segment that has the term and exists; -1 where there is none. */
    int first(LeafReaderContext leaf, TermsEnum term) throws IOException {
        return look(leaf, term, 1)[1];
    }

    private int[] look(LeafReaderContext leaf, TermsEnum term, int most) throws IOException {
        IntPredicate exists = visible.in(leaf);
        Bits live = leaf.reader().getLiveDocs();
        PostingsEnum documents = term.postings(null, PostingsEnum.NONE);
        int found = 0;
        int first = -1;
        for (int document = documents.nextDoc();
                document != PostingsEnum.NO_MORE_DOCS && found < most;
                document = documents.nextDoc()) {
            if ((live == null || live.get(document)) && exists.test(document)) {
                first = found == 0 ? document : first;
                found++;
            }
        }
        return new int[] {found, first};
    }
}

package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.comptoir.gateway.catalog.search.bits.Visible;

/** How articles stand in the index: one document each, in part-number order, with all that a page shows of it. */
public final class ArticleIndex {

    /** An index of another format is built anew. */
    public static final int FORMAT = Fields.FORMAT;

    /** Held in memory before it is written to a segment: a fraction of the 2 GB that a node of a million articles has. */
    private static final int RAM_MEGABYTES = 64;

    /** Fewer segments are searched faster; a single change of an article costs little either way. */
    private static final int SEGMENTS_OF_A_SIZE = 6;

    private ArticleIndex() {}

    /**
     * What stands beside an article's sheet and is replaced without it.
     *
     * @param change of the supply; 0 where nothing was ever said
     * @param leadTimeDays empty where nothing was said
     * @param stock lines as {@code Availability} writes them
     */
    public record Supplied(long change, OptionalInt leadTimeDays, String stock, boolean available) {}

    /** An article as it stands in the index. */
    public record Stored(String sheet, long change, Supplied supplied) {}

    public static IndexWriterConfig writing() {
        var merges = new ConcurrentMergeScheduler();
        merges.setMaxMergesAndThreads(4, 1);
        return new IndexWriterConfig(ArticleFields.analyzer())
                .setIndexSort(new Sort(new SortField(Fields.PART_ORDER, SortField.Type.STRING)))
                .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_OF_A_SIZE))
                .setMergeScheduler(merges)
                .setRAMBufferSizeMB(RAM_MEGABYTES)
                .setCommitOnClose(false);
    }

    public static Document document(IndexEntry entry, Stored stored) {
        var document = new Document();
        ArticleFields.addTo(document, entry);
        document.add(new StoredField(Fields.SHEET, stored.sheet()));
        document.add(new NumericDocValuesField(Fields.CHANGE, stored.change()));
        for (Field field : supplied(stored.supplied())) {
            document.add(field);
        }
        return document;
    }

    /** By what an article is replaced. */
    public static Term key(String part) {
        return new Term(Fields.ID, part);
    }

    /** Values that may be put in the place of those before without touching anything else of an article. */
    public static Field[] supplied(Supplied supplied) {
        String days = supplied.leadTimeDays().isPresent()
                ? String.valueOf(supplied.leadTimeDays().getAsInt())
                : "";
        return new Field[] {
            new BinaryDocValuesField(Fields.SUPPLY, new BytesRef(days + "\n" + supplied.stock())),
            new NumericDocValuesField(Fields.SUPPLY_CHANGE, supplied.change()),
            new NumericDocValuesField(Fields.AVAILABLE, supplied.available() ? 1 : 0)
        };
    }

    /** Change and change of supply of an entry: together with its part number they tell all versions of it apart. */
    public static long[] versions(IndexReader reader, int entry) throws IOException {
        LeafReaderContext leaf = leaf(reader, entry);
        int document = entry - leaf.docBase;
        return new long[] {number(leaf, Fields.CHANGE, document), number(leaf, Fields.SUPPLY_CHANGE, document)};
    }

    public static String part(IndexReader reader, int entry) throws IOException {
        LeafReaderContext leaf = leaf(reader, entry);
        return PartOrder.part(leaf, entry - leaf.docBase).utf8ToString();
    }

    public static Stored read(IndexReader reader, int entry) throws IOException {
        LeafReaderContext leaf = leaf(reader, entry);
        int document = entry - leaf.docBase;
        String sheet =
                String.valueOf(leaf.reader().storedFields().document(document).get(Fields.SHEET));
        BinaryDocValues supply = DocValues.getBinary(leaf.reader(), Fields.SUPPLY);
        String told = supply.advanceExact(document) ? supply.binaryValue().utf8ToString() : "\n";
        int end = told.indexOf('\n');
        return new Stored(
                sheet,
                number(leaf, Fields.CHANGE, document),
                new Supplied(
                        number(leaf, Fields.SUPPLY_CHANGE, document),
                        end == 0 ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(told.substring(0, end))),
                        told.substring(end + 1),
                        number(leaf, Fields.AVAILABLE, document) > 0));
    }

    private static long number(LeafReaderContext leaf, String field, int document) throws IOException {
        NumericDocValues values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(document) ? values.longValue() : 0;
    }

    private static LeafReaderContext leaf(IndexReader reader, int entry) {
        List<LeafReaderContext> leaves = reader.leaves();
        return leaves.get(ReaderUtil.subIndex(entry, leaves));
    }

    static OptionalInt find(IndexReader reader, String part, Visible visible) throws IOException {
        var key = new BytesRef(part);
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms terms = leaf.reader().terms(Fields.ID);
            TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
            if (each.seekExact(key)) {
                Bits live = leaf.reader().getLiveDocs();
                PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
                for (int document = documents.nextDoc();
                        document != PostingsEnum.NO_MORE_DOCS;
                        document = documents.nextDoc()) {
                    if ((live == null || live.get(document)) && visible.in(leaf).test(document)) {
                        return OptionalInt.of(leaf.docBase + document);
                    }
                }
            }
        }
        return OptionalInt.empty();
    }

    /** The documents of a segment that match and are not deleted. */
    static FixedBitSet matching(LeafReaderContext leaf, Query query) throws IOException {
        var searcher = new IndexSearcher(leaf.reader());
        searcher.setQueryCache(null);
        var found = new FixedBitSet(leaf.reader().maxDoc());
        Scorer met = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1)
                .scorer(searcher.getIndexReader().leaves().get(0));
        if (met != null) {
            found.or(met.iterator());
        }
        Bits live = leaf.reader().getLiveDocs();
        if (live != null) {
            found.and(FixedBitSet.copyOf(live));
        }
        return found;
    }
}

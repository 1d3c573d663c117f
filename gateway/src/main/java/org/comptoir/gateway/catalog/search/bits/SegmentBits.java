package org.comptoir.gateway.catalog.search.bits;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Bits of documents that were worked out for a segment and hold as long as it does, whatever changes elsewhere. */
public final class SegmentBits {

    private static final long OVERHEAD = 200;

    /** In a smaller segment a word is looked for again as quickly as it is remembered. */
    private static final int LARGE = 4_096;

    private final Kept<Key, Optional<FixedBitSet>> kept;
    private final WordBits words;
    private final Columns columns;
    private final int large;

    /** @param mostBytes of the heap for bits; words take as much, columns half of it */
    public SegmentBits(long mostBytes) {
        this(mostBytes, 0);
    }

    private SegmentBits(long mostBytes, int large) {
        this.large = large;
        this.kept = new Kept<>(
                mostBytes,
                (key, bits) -> OVERHEAD + bits.map(FixedBitSet::ramBytesUsed).orElse(0L));
        this.words = new WordBits(mostBytes);
        this.columns = new Columns(mostBytes / 2);
    }

    /** A twelfth of the heap: at 2 GB enough for a thousand clients' own assortments of a million articles. */
    public static SegmentBits ofThisProcess() {
        return new SegmentBits(Runtime.getRuntime().maxMemory() / 12, LARGE);
    }

    /** Works bits out. */
    @FunctionalInterface
    public interface Work {

        /** @return null for all documents */
        @Nullable
        FixedBitSet bits(LeafReaderContext leaf) throws IOException;
    }

    private record Key(IndexReader.CacheKey segment, int deleted, String of) {}

    /**
     * What words and choices find for one question.
     *
     * @param searcher of the whole index, whose time runs
     */
    public Finding finding(IndexSearcher searcher) {
        return new Finding(searcher, words, large);
    }

    /** What documents have, to be counted. */
    public Columns columns() {
        return columns;
    }

    /** Bits that know nothing of deletions. */
    public @Nullable FixedBitSet of(LeafReaderContext leaf, String name, Work work) throws IOException {
        return find(leaf, leaf.reader().getCoreCacheHelper(), -1, name, work);
    }

    /** Bits without deleted documents: a segment only ever loses more, so their number tells which. */
    public @Nullable FixedBitSet ofLive(LeafReaderContext leaf, String name, Work work) throws IOException {
        return find(leaf, leaf.reader().getCoreCacheHelper(), leaf.reader().numDeletedDocs(), name, work);
    }

    /** Bits by values that are replaced in place: they hold until the next such change. */
    public @Nullable FixedBitSet ofNow(LeafReaderContext leaf, String name, Work work) throws IOException {
        return find(leaf, leaf.reader().getReaderCacheHelper(), -1, name, work);
    }

    /** Documents that are not deleted; null for all. */
    public @Nullable FixedBitSet live(LeafReaderContext leaf) throws IOException {
        Bits live = leaf.reader().getLiveDocs();
        return live == null ? null : ofLive(leaf, "live", segment -> FixedBitSet.copyOf(live));
    }

    private @Nullable FixedBitSet find(
            LeafReaderContext leaf, IndexReader.@Nullable CacheHelper segment, int deleted, String name, Work work)
            throws IOException {
        if (segment == null) {
            return work.bits(leaf);
        }
        var key = new Key(segment.getKey(), deleted, name);
        Optional<Optional<FixedBitSet>> known = kept.of(key);
        if (known.isPresent()) {
            return known.get().orElse(null);
        }
        FixedBitSet bits = work.bits(leaf);
        kept.keep(key, Optional.ofNullable(bits));
        return bits;
    }
}

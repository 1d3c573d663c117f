package org.comptoir.gateway.catalog.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Bits of documents that were worked out for a segment and hold as long as it does, whatever changes elsewhere. Those asked
 * for longest ago go when they take too much memory.
 */
public final class SegmentBits {

    private static final long OVERHEAD = 200;

    private final long mostBytes;
    private final Map<Key, Kept> kept = new LinkedHashMap<>(256, 0.75f, true);
    private long bytes;

    /** @param mostBytes of the heap */
    public SegmentBits(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** A twelfth of the heap: at 2 GB enough for a thousand clients' own assortments of a million articles. */
    public static SegmentBits ofThisProcess() {
        return new SegmentBits(Runtime.getRuntime().maxMemory() / 12);
    }

    /** Works bits out. */
    @FunctionalInterface
    interface Work {

        /** @return null for all documents */
        @Nullable
        FixedBitSet bits(LeafReaderContext leaf) throws IOException;
    }

    private record Key(IndexReader.CacheKey segment, int deleted, String of) {}

    private record Kept(Optional<FixedBitSet> bits) {

        long bytes() {
            return OVERHEAD + bits.map(FixedBitSet::ramBytesUsed).orElse(0L);
        }
    }

    /** Bits that know nothing of deletions. */
    @Nullable
    FixedBitSet of(LeafReaderContext leaf, String name, Work work) throws IOException {
        return find(leaf, -1, name, work);
    }

    /** Bits without deleted documents: a segment only ever loses more, so their number tells which. */
    @Nullable
    FixedBitSet ofLive(LeafReaderContext leaf, String name, Work work) throws IOException {
        return find(leaf, leaf.reader().numDeletedDocs(), name, work);
    }

    private @Nullable FixedBitSet find(LeafReaderContext leaf, int deleted, String name, Work work) throws IOException {
        IndexReader.CacheHelper segment = leaf.reader().getCoreCacheHelper();
        if (segment == null) {
            return work.bits(leaf);
        }
        var key = new Key(segment.getKey(), deleted, name);
        synchronized (kept) {
            Kept known = kept.get(key);
            if (known != null) {
                return known.bits().orElse(null);
            }
        }
        FixedBitSet bits = work.bits(leaf);
        keep(key, new Kept(Optional.ofNullable(bits)));
        return bits;
    }

    private void keep(Key key, Kept worked) {
        synchronized (kept) {
            Kept before = kept.put(key, worked);
            bytes += worked.bytes() - (before == null ? 0 : before.bytes());
            var eldest = kept.entrySet().iterator();
            while (bytes > mostBytes && eldest.hasNext()) {
                bytes -= eldest.next().getValue().bytes();
                eldest.remove();
            }
        }
    }
}

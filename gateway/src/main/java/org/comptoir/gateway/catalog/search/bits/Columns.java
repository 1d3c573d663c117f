package org.comptoir.gateway.catalog.search.bits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;

/**
 * Values of fields by document, held in memory to be counted fast; as many as there is room for, as long as their segments
 * last. All others are read from the index, at ten times the cost.
 */
public final class Columns {

    /** Below one document of so many a column is not worth reading. */
    private static final int FEW = 100;

    private final long mostBytes;
    private final AtomicLong bytes = new AtomicLong();
    private final Map<Key, Optional<Column>> columns = new ConcurrentHashMap<>();

    Columns(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    private record Key(IndexReader.CacheKey segment, String field) {}

    /** How many of the documents have each value, by its number in the segment. */
    public int[] count(InLeaf found, String field) throws IOException {
        FixedBitSet documents = found.documents();
        SortedSetDocValues values = DocValues.getSortedSet(found.leaf().reader(), field);
        Optional<Column> column = column(found, field);
        var counts = new int[Math.toIntExact(values.getValueCount())];
        if (column.isPresent()) {
            column.get().count(documents, counts);
        } else {
            Column.count(values, documents, counts);
        }
        return counts;
    }

    private Optional<Column> column(InLeaf found, String field) {
        IndexReader.CacheHelper segment = found.leaf().reader().getCoreCacheHelper();
        if (segment == null) {
            return Optional.empty();
        }
        var key = new Key(segment.getKey(), field);
        Optional<Column> known = columns.get(key);
        if (known != null) {
            return known;
        }
        int documents = found.documents().length();
        return (long) found.documents().cardinality() * FEW < documents
                ? Optional.empty()
                : columns.computeIfAbsent(key, any -> read(found.leaf(), segment, key));
    }

    private Optional<Column> read(LeafReaderContext leaf, IndexReader.CacheHelper segment, Key key) {
        try {
            Optional<Column> column = Column.of(leaf, key.field(), mostBytes - bytes.get());
            long size = column.map(Column::bytes).orElse(0L);
            bytes.addAndGet(size);
            segment.addClosedListener(closed -> {
                if (columns.remove(key) != null) {
                    bytes.addAndGet(-size);
                }
            });
            return column;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The search index cannot be read", unreadable);
        }
    }
}

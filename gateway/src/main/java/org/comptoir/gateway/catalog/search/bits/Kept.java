package org.comptoir.gateway.catalog.search.bits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What was worked out and may be asked for again. What was asked for longest ago goes when all takes too much memory. */
public final class Kept<K, V> {

    private final long mostBytes;
    private final ToLongFunction<V> size;
    private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * Keeps nothing yet.
     *
     * @param mostBytes of the heap
     * @param size of one with its key, in bytes
     */
    public Kept(long mostBytes, ToLongFunction<V> size) {
        this.mostBytes = mostBytes;
        this.size = size;
    }

    public synchronized Optional<V> of(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V worked) {
        V before = kept.put(key, worked);
        bytes += size.applyAsLong(worked) - (before == null ? 0 : size.applyAsLong(before));
        var eldest = kept.values().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            bytes -= size.applyAsLong(eldest.next());
            eldest.remove();
        }
    }
}

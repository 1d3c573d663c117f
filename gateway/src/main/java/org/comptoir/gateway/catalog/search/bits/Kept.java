package org.comptoir.gateway.catalog.search.bits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongBiFunction;

/** What was worked out and may be asked for again. What was asked for longest ago goes when all takes too much memory. */
public final class Kept<K, V> {

    private final long mostBytes;
    private final ToLongBiFunction<K, V> size;
    private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    /**
     * Keeps nothing yet.
     *
     * @param mostBytes of the heap
     * @param size of one with its key, in bytes
     */
    public Kept(long mostBytes, ToLongBiFunction<K, V> size) {
        this.mostBytes = mostBytes;
        this.size = size;
    }

    public synchronized Optional<V> of(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    public synchronized void keep(K key, V worked) {
        V before = kept.put(key, worked);
        bytes += size.applyAsLong(key, worked) - (before == null ? 0 : size.applyAsLong(key, before));
        var eldest = kept.entrySet().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            Map.Entry<K, V> gone = eldest.next();
            bytes -= size.applyAsLong(gone.getKey(), gone.getValue());
            eldest.remove();
        }
    }
}

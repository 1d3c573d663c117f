package org.comptoir.gateway.catalog.assortment;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Assortments in memory, up to a sixtieth of the heap; those asked for longest ago go first. */
final class KeptAssortments<K> {

    private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 60;

    private final Map<K, Assortment> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    synchronized Optional<Assortment> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    synchronized void keep(K key, Assortment assortment) {
        Assortment before = kept.put(key, assortment);
        bytes += assortment.bytes() - (before == null ? 0 : before.bytes());
        var eldest = kept.values().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().bytes();
            eldest.remove();
        }
    }
}

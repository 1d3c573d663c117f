package org.comptoir.gateway.contract.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values kept in memory up to a number of bytes; those unused for longest go first. A hit takes no lock.
 *
 * @param <K> immutable, with equals
 * @param <V> immutable
 */
public final class RecentlyUsed<K, V> {

    /** Make room for some more at once, so that not every newcomer has to look for the oldest. */
    private static final long KEPT_OF_TEN = 9;

    private final Map<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final ToLongFunction<V> size;
    private final long limit;
    private final AtomicLong bytes = new AtomicLong();
    private final AtomicLong uses = new AtomicLong();

    /** @param limit bytes; a single value above it is kept alone */
    public RecentlyUsed(long limit, ToLongFunction<V> size) {
        this.limit = limit;
        this.size = size;
    }

    private static final class Kept<V> {

        private final V value;
        private final long bytes;
        private volatile long usedAt;

        private Kept(V value, long bytes, long usedAt) {
            this.value = value;
            this.bytes = bytes;
            this.usedAt = usedAt;
        }
    }

    public @Nullable V find(K key) {
        Kept<V> found = kept.get(key);
        if (found == null) {
            return null;
        }
        long now = uses.get();
        if (found.usedAt != now) {
            found.usedAt = now;
        }
        return found.value;
    }

    public void put(K key, V value) {
        Kept<V> fresh = new Kept<>(value, size.applyAsLong(value), uses.incrementAndGet());
        Kept<V> before = kept.put(key, fresh);
        long total = bytes.addAndGet(fresh.bytes - (before == null ? 0 : before.bytes));
        if (total > limit) {
            makeRoom(key);
        }
    }

    public long bytes() {
        return bytes.get();
    }

    private synchronized void makeRoom(K newcomer) {
        List<Map.Entry<K, Kept<V>>> oldestFirst = kept.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(entry -> entry.getValue().usedAt))
                .toList();
        for (Map.Entry<K, Kept<V>> oldest : oldestFirst) {
            if (bytes.get() <= limit / 10 * KEPT_OF_TEN) {
                return;
            }
            if (!oldest.getKey().equals(newcomer) && kept.remove(oldest.getKey(), oldest.getValue())) {
                bytes.addAndGet(-oldest.getValue().bytes);
            }
        }
    }
}

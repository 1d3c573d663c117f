package org.comptoir.gateway.partner.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The buckets of all keys of one kind, never more than a fixed number.
 *
 * <p>Where all places are taken, new keys share one bucket: who floods the table with names throttles the strangers among
 * them, and neither frees a name that waits nor fills the memory.
 */
final class Buckets {

    private static final String SHARED = "";
    private static final long SWEEP_PAUSE_MILLIS = 1_000;

    private final Allowance allowance;
    private final int mostKeys;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private volatile long sweptAt = Long.MIN_VALUE / 2;

    Buckets(Allowance allowance, int mostKeys) {
        this.allowance = allowance;
        this.mostKeys = mostKeys;
    }

    boolean waits(String key, long now) {
        return buckets.getOrDefault(place(key), Bucket.FULL).waits(now);
    }

    /**
     * Counts a failure.
     *
     * @return true where the key waits from now on
     */
    boolean take(String key, long now) {
        if (buckets.size() >= mostKeys && !buckets.containsKey(key)) {
            sweep(now);
        }
        return buckets.merge(
                        place(key), Bucket.FULL.take(allowance, now), (before, first) -> before.take(allowance, now))
                .waits(now);
    }

    /** Proved right: what went wrong before is no guess. */
    void forget(String key) {
        buckets.remove(key);
    }

    int size() {
        return buckets.size();
    }

    /** The key itself if it has a bucket or there is room for one. */
    private String place(String key) {
        return buckets.size() < mostKeys || buckets.containsKey(key) ? key : SHARED;
    }

    private void sweep(long now) {
        if (now - sweptAt >= SWEEP_PAUSE_MILLIS) {
            sweptAt = now;
            buckets.values().removeIf(bucket -> bucket.isForgotten(now));
        }
    }
}

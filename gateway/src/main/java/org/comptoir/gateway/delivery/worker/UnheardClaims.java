package org.comptoir.gateway.delivery.worker;

import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Claims that failed, perhaps only in their answer: the database may hold entries for them that nobody works on. They are given
 * back, for else their leases would run out and count as faults of entries that have done nothing. For one thread.
 */
final class UnheardClaims {

    private final ToIntFunction<String> release;
    private final Duration pause;
    private final Duration longest;
    private final Map<String, Long> since = new LinkedHashMap<>();
    private long nextNanos;

    /**
     * @param release gives back what an owner's claim took, and says how many entries
     * @param pause shortest time between two tries
     * @param longest how long a commit may be under way behind our back; later its entries are found by their leases
     */
    UnheardClaims(ToIntFunction<String> release, Duration pause, Duration longest) {
        this.release = release;
        this.pause = pause;
        this.longest = longest;
    }

    void add(String owner, long now) {
        since.put(owner, now);
        nextNanos = now;
    }

    /** @throws RuntimeException where the database is still away; whoever is left is tried again with the next call */
    void release(long now) {
        if (since.isEmpty() || now - nextNanos < 0) {
            return;
        }
        nextNanos = now + pause.toNanos();
        for (Iterator<Map.Entry<String, Long>> each = since.entrySet().iterator(); each.hasNext(); ) {
            Map.Entry<String, Long> claim = each.next();
            if (release.applyAsInt(claim.getKey()) > 0 || now - claim.getValue() > longest.toNanos()) {
                each.remove();
            }
        }
    }

    int size() {
        return since.size();
    }
}

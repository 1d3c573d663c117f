package org.comptoir.gateway.journal.erasure;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request to erase somebody, without who that is.
 *
 * @param scope {@code client:10042}, {@code connection:ariba-demo}; empty for the whole supplier
 * @param files whether files that can not be searched go, too
 * @param counts of every kind that anything was found of
 * @param orders those that name the person, the newest first, at most so many as were asked for
 */
public record ErasureView(
        long id,
        String scope,
        boolean files,
        ErasureState state,
        String askedBy,
        Instant askedAt,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedAt,
        Optional<Instant> finishedAt,
        Instant nextAt,
        Map<Thing, Found> counts,
        List<Traced.NamedOrder> orders) {

    public ErasureView {
        counts = Map.copyOf(counts);
        orders = List.copyOf(orders);
    }

    /**
     * Records of one kind.
     *
     * @param found before anything was erased, those that wait not among them
     * @param waiting for something still needs them, when they were looked at last
     */
    public record Found(long found, long waiting, long erased) {

        static final Found NONE = new Found(0, 0, 0);
    }

    public Found of(Thing what) {
        return counts.getOrDefault(what, Found.NONE);
    }

    /** How many records would be erased, or wait. */
    public long all() {
        return counts.entrySet().stream()
                .filter(each -> each.getKey().isErased())
                .mapToLong(each -> each.getValue().found() + each.getValue().waiting())
                .sum();
    }

    public boolean isWaiting() {
        return counts.values().stream().anyMatch(each -> each.waiting() > 0);
    }

    /** What must be said again to erase: only who has read what was found knows it. */
    public String confirmation() {
        return id + "-" + all();
    }
}

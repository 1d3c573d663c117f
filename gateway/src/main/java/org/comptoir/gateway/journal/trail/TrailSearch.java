package org.comptoir.gateway.journal.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.journal.trail.TrailRows.Span;

/** Finds events of the audit trail inside one supplier, about a second after they happened. */
@ApplicationScoped
public class TrailSearch {

    private static final int MOST = 200;

    /** Transactions that ran beside one another may stand in the chain in either order, within the length of the longest. */
    private static final Duration DISORDER = Duration.ofHours(1);

    private final TrailRows rows;

    @Inject
    TrailSearch(TrailRows rows) {
        this.rows = rows;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TrailSearch() {
        this(null);
    }

    /**
     * @param before cursor: only events with a lower place, see {@link TrailPage#next()}
     * @param limit at most 200 are given
     */
    public TrailPage list(TrailQuery query, OptionalLong before, int limit) {
        Span span = span(query);
        Span below = new Span(span.above(), Math.min(span.below(), before.orElse(Long.MAX_VALUE)));
        if (below.isEmpty()) {
            return new TrailPage(List.of(), OptionalLong.empty());
        }
        int shown = Math.min(limit, MOST);
        List<TrailRow> found = rows.newest(query, below, shown + 1);
        return found.size() <= shown
                ? new TrailPage(found, OptionalLong.empty())
                : new TrailPage(
                        found.subList(0, shown),
                        OptionalLong.of(found.get(shown - 1).place()));
    }

    /** The next events behind a place, the oldest first, for files; none at the end. */
    public List<TrailRow> after(TrailQuery query, long place, int limit) {
        Span span = span(query);
        Span rest = new Span(Math.max(place, span.above()), span.below());
        return rest.isEmpty() ? List.of() : rows.oldest(query, rest, limit);
    }

    /** When a supplier's chain begins; empty where it holds nothing. */
    public Optional<Instant> begin(long supplierId) {
        return rows.timeAt(supplierId, rows.removed(supplierId) + 1);
    }

    private Span span(TrailQuery query) {
        long supplier = query.supplierId();
        long length = rows.length(supplier);
        long above = query.since()
                .map(since -> lastBefore(supplier, since.minus(DISORDER), length))
                .orElse(0L);
        long below = query.until()
                .map(until -> lastBefore(supplier, until.plus(DISORDER), length))
                .orElse(length);
        return new Span(above, below + 1);
    }

    /** The place of the last event before a moment, by halving: times rise along the chain, but for what ran at once. */
    private long lastBefore(long supplier, Instant moment, long length) {
        long before = 0;
        long notBefore = length + 1;
        while (notBefore - before > 1) {
            long middle = (before + notBefore) >>> 1;
            if (rows.timeAt(supplier, middle).filter(at -> !at.isBefore(moment)).isPresent()) {
                notBefore = middle;
            } else {
                before = middle;
            }
        }
        return before;
    }
}

package org.comptoir.gateway.platform;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * Ids drawn from a sequence before their rows are inserted, so that rows that name each other can be sent together.
 *
 * <p>Drawn one by one while little happens, and up to 64 at once while much does. None is kept for longer than a second:
 * across nodes, the order of ids stays the order of time to within a second; on one node, who asks after another has its
 * id gets a higher one. An id that is not used is a gap, as with every sequence.
 */
public final class RowIds {

    private static final int MOST = 64;
    private static final long KEPT_NANOS = Duration.ofSeconds(1).toNanos();

    private final IntFunction<List<Long>> sequence;
    private final LongSupplier nanoTime;
    private final Deque<Long> drawn = new ArrayDeque<>();
    private long given = Long.MIN_VALUE;
    private long drawnAt;
    private int next = 1;

    /** @param sequence draws that many ids */
    RowIds(IntFunction<List<Long>> sequence, LongSupplier nanoTime) {
        this.sequence = sequence;
        this.nanoTime = nanoTime;
    }

    /** @param sequence its name, such as {@code purchase_order_ids} */
    public static RowIds of(Database database, String sequence) {
        String draw = "select nextval('%s') as id from generate_series(1, cast(? as integer))".formatted(sequence);
        return new RowIds(many -> database.query(draw, row -> row.number("id"), many), System::nanoTime);
    }

    /** An id nobody else gets. */
    public long next() {
        int many;
        synchronized (drawn) {
            if (nanoTime.getAsLong() - drawnAt > KEPT_NANOS) {
                drawn.clear();
                next = 1;
            }
            if (!drawn.isEmpty()) {
                return give(drawn.removeFirst());
            }
            many = next;
            next = Math.min(MOST, next * 2);
            drawnAt = nanoTime.getAsLong();
        }
        // without the lock: whoever waits for a connection here must not hold up those who have one
        List<Long> fresh = sequence.apply(many);
        synchronized (drawn) {
            // lower ones than somebody has by now, who drew at the same time and was faster, are left as gaps
            fresh.stream().skip(1).filter(id -> id > given).forEach(drawn::add);
            return give(fresh.get(0));
        }
    }

    private long give(long id) {
        given = Math.max(given, id);
        return id;
    }
}

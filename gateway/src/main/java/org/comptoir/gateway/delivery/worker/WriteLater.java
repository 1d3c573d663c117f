package org.comptoir.gateway.delivery.worker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * What a lane could not write down because the database was away. How an attempt ended is known here and nowhere else, so it is
 * kept and written when the database is back: an outage is no fault of the entries that were under way.
 */
final class WriteLater {

    private static final Logger LOG = System.getLogger(WriteLater.class.getName());
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Consumer<Claimed> leave;
    private final Queue<Kept> waiting = new ConcurrentLinkedQueue<>();

    private record Kept(Claimed held, Runnable write) {}

    /** @param leave called when an entry is no longer on its way */
    WriteLater(Consumer<Claimed> leave) {
        this.leave = leave;
    }

    void add(Claimed held, Runnable write) {
        waiting.add(new Kept(held, write));
    }

    /** Writes what waits, up to the first that is refused, which then comes last. */
    void again() {
        for (Kept next = waiting.poll(); next != null; next = waiting.poll()) {
            try {
                next.write().run();
                leave.accept(next.held());
            } catch (RuntimeException refused) {
                keep(next, refused);
                return;
            }
        }
    }

    int waiting() {
        return waiting.size();
    }

    private void keep(Kept next, RuntimeException refused) {
        if (System.nanoTime() - next.held().claimedNanos() < LONGEST.toNanos()) {
            waiting.add(next);
            return;
        }
        LOG.log(
                Level.ERROR,
                "What became of attempt %d at %s could not be written for an hour; the entry is claimed again when its lease has run out"
                        .formatted(
                                next.held().delivery().attempt(),
                                next.held().delivery().entry().subject()),
                refused);
        leave.accept(next.held());
    }
}

package org.comptoir.gateway.delivery.worker;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.gateway.delivery.worker.EndedAttempts.Ended;

/**
 * One target's claimed entries: a few threads, each making one attempt after another, behind a circuit breaker. Entries that
 * broke or outlived a lease before ("suspects") are let in one at a time.
 */
final class TargetLanes {

    private static final Logger LOG = System.getLogger(TargetLanes.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);
    private static final Duration IDLE = Duration.ofSeconds(20);

    private final Work work;
    private final DeliverySettings settings;
    private final DeliveryMeters meters;
    private final Runnable roomAgain;
    private final ThreadPoolExecutor threads;
    private final CircuitBreaker breaker = new CircuitBreaker();
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger suspects = new AtomicInteger();
    private final AtomicBoolean suspectLeft = new AtomicBoolean();
    private volatile boolean stopping;

    /** For whom, by whom, and who writes down how it ended. */
    record Work(String target, DeliveryAttempts attempts, OutboxLedger ledger, EndedAttempts ended, WriteLater later) {}

    TargetLanes(
            Work work, DeliverySettings settings, ThreadFactory threads, DeliveryMeters meters, Runnable roomAgain) {
        this.work = work;
        this.settings = settings;
        this.meters = meters;
        this.roomAgain = roomAgain;
        this.threads = new ThreadPoolExecutor(
                settings.lanes(),
                settings.lanes(),
                IDLE.toSeconds(),
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                threads);
        this.threads.allowCoreThreadTimeOut(true);
    }

    int room(boolean suspect) {
        boolean underWay = held.get() > 0;
        if (suspect) {
            return suspects.get() > 0 ? 0 : breaker.allow(1, System.nanoTime(), underWay);
        }
        int free = settings.batch() - held.get();
        return free < settings.batch() / 2 ? 0 : breaker.allow(free, System.nanoTime(), underWay);
    }

    /** Whether an entry that broke before has ended since this was last asked. */
    boolean suspectHasLeft() {
        return suspectLeft.getAndSet(false);
    }

    void take(List<Claimed> claimed) {
        boolean probe = breaker.isOpen();
        for (Claimed entry : claimed) {
            held.incrementAndGet();
            if (entry.faults() > 0) {
                suspects.incrementAndGet();
            }
            threads.execute(() -> run(entry, probe));
        }
    }

    void close() {
        stopping = true;
        threads.shutdown();
    }

    void await(Duration grace) {
        try {
            if (!threads.awaitTermination(Math.max(0, grace.toMillis()), TimeUnit.MILLISECONDS)) {
                LOG.log(
                        Level.WARNING,
                        "{0} deliveries to {1} are interrupted; they are sent again later",
                        held.get(),
                        work.target());
                threads.shutdownNow();
                threads.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /** The entry is no longer on its way. */
    void leave(Claimed entry) {
        if (entry.faults() > 0) {
            suspects.decrementAndGet();
            suspectLeft.set(true);
        }
        int left = held.decrementAndGet();
        if (entry.faults() > 0 || left == 0 || left == settings.batch() / 2) {
            roomAgain.run();
        }
    }

    private void run(Claimed entry, boolean probe) {
        Duration waited = Duration.ofNanos(System.nanoTime() - entry.claimedNanos());
        // what was claimed before the breaker opened does not go on hammering
        if (stopping || waited.compareTo(settings.startWithin()) > 0 || (breaker.isOpen() && !probe)) {
            giveBack(entry);
            return;
        }
        Ending ending = work.attempts().make(entry);
        judge(ending);
        work.ended().add(new Ended(entry, ending));
    }

    private void giveBack(Claimed entry) {
        try {
            work.ledger().release(entry);
        } catch (RuntimeException databaseAway) {
            LOG.log(
                    Level.WARNING,
                    "%s could not be given back; it is when the database takes it"
                            .formatted(entry.delivery().entry().subject()),
                    databaseAway);
            work.later().add(entry, () -> work.ledger().release(entry));
            return;
        }
        leave(entry);
    }

    private void judge(Ending ending) {
        if (ending.isAnswerOfTarget()) {
            breaker.succeeded();
        } else if (ending.isFailureOfTarget() && breaker.failed(System.nanoTime())) {
            LOG.log(
                    Level.ERROR,
                    "Target {0} failed five times in a row; it is now asked with one entry at a time. The last time: {1}",
                    work.target(),
                    ending.note());
        }
        meters.breaker(work.target(), breaker.isOpen());
    }
}

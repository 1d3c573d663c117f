package org.comptoir.gateway.delivery;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.comptoir.gateway.delivery.EndedAttempts.Ended;

/**
 * The claimed entries of one worker on their way: a few threads, each making one attempt after another. Entries that broke
 * or outlived a lease before ("suspects") are let in one at a time.
 */
final class DeliveryLanes {

    private static final Logger LOG = System.getLogger(DeliveryLanes.class.getName());
    private static final Duration LAST_WORDS = Duration.ofSeconds(3);

    private final OutboxLedger ledger;
    private final DeliveryAttempts attempts;
    private final DeliverySettings settings;
    private final Runnable roomAgain;
    private final ThreadPoolExecutor threads;
    private final Map<String, CircuitBreaker> breakers = new ConcurrentHashMap<>();
    private final EndedAttempts ended = new EndedAttempts(this::write);
    private final AtomicInteger held = new AtomicInteger();
    private final AtomicInteger suspects = new AtomicInteger();
    private volatile boolean stopping;

    /** @param roomAgain called when so many attempts have ended that claiming is worth while again */
    DeliveryLanes(
            OutboxLedger ledger,
            DeliveryAttempts attempts,
            DeliverySettings settings,
            ThreadFactory threads,
            Runnable roomAgain) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.settings = settings;
        this.roomAgain = roomAgain;
        this.threads = new ThreadPoolExecutor(
                settings.lanes(), settings.lanes(), 1, TimeUnit.MINUTES, new LinkedBlockingQueue<>(), threads);
    }

    /** How many entries for a target may be claimed now; none while more than half of the last batch is under way. */
    int room(String target, boolean suspect) {
        if (suspect) {
            return suspects.get() > 0 ? 0 : breaker(target).allow(1, System.nanoTime(), held.get() > 0);
        }
        int free = settings.batch() - held.get();
        return free < settings.batch() / 2 ? 0 : breaker(target).allow(free, System.nanoTime(), held.get() > 0);
    }

    void take(List<Claimed> claimed) {
        for (Claimed entry : claimed) {
            held.incrementAndGet();
            if (entry.faults() > 0) {
                suspects.incrementAndGet();
            }
            threads.execute(() -> run(entry));
        }
    }

    /** Finishes what has begun, gives back what has not, and interrupts what takes longer than the grace. */
    void stop(Duration grace) {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(Math.max(0, grace.toMillis()), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "{0} deliveries are interrupted; they are sent again later", held.get());
                threads.shutdownNow();
                threads.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Claimed entry) {
        Duration waited = Duration.ofNanos(System.nanoTime() - entry.claimedNanos());
        if (stopping || waited.compareTo(settings.startWithin()) > 0) {
            giveBack(entry);
            return;
        }
        Ending ending = attempts.make(entry);
        judge(entry.delivery().entry().target(), ending.outcome());
        ended.add(new Ended(entry, ending));
    }

    private void giveBack(Claimed entry) {
        try {
            ledger.release(entry);
        } catch (RuntimeException databaseAway) {
            LOG.log(
                    Level.WARNING,
                    "%s could not be given back; it is claimed again when its lease has run out"
                            .formatted(entry.delivery().entry().subject()),
                    databaseAway);
        } finally {
            leave(entry);
        }
    }

    private void write(List<Ended> group) {
        try {
            attempts.write(group);
        } finally {
            group.forEach(over -> leave(over.held()));
        }
    }

    private void leave(Claimed entry) {
        if (entry.faults() > 0) {
            suspects.decrementAndGet();
        }
        int left = held.decrementAndGet();
        if (left == 0 || left == settings.batch() / 2) {
            roomAgain.run();
        }
    }

    private void judge(String target, String outcome) {
        if (!outcome.equals(Ending.TRY_AGAIN)) {
            breaker(target).succeeded();
        } else if (breaker(target).failed(System.nanoTime())) {
            LOG.log(
                    Level.ERROR,
                    "Target {0} failed five times in a row; it is now asked with one entry at a time",
                    target);
        }
    }

    /** Targets come and go while we run. */
    private CircuitBreaker breaker(String target) {
        return breakers.computeIfAbsent(target, fresh -> new CircuitBreaker());
    }
}

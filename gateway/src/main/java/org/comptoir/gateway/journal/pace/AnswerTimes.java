package org.comptoir.gateway.journal.pace;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicLongArray;
import org.comptoir.gateway.platform.DatabaseException;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.jspecify.annotations.Nullable;

/**
 * Counts answers by how long they took, in memory; what was counted is added to the rows twice a minute. A node that dies takes half a
 * minute of counting with it.
 */
@ApplicationScoped
public class AnswerTimes {

    private static final Logger LOG = System.getLogger(AnswerTimes.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(30);

    private final AnswerTimeRows rows;
    private final Clock clock;
    private final ThreadFactory threads;
    private final Map<Heap, AtomicLongArray> counted = new ConcurrentHashMap<>();
    private volatile @Nullable RepeatingWork work;

    /** What is counted together. */
    record Heap(long supplier, LocalDate day) {}

    @Inject
    AnswerTimes(AnswerTimeRows rows, Clock clock, ThreadFactory threads) {
        this.rows = rows;
        this.clock = clock;
        this.threads = threads;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AnswerTimes() {
        this(null, null, null);
    }

    void start(@Observes @Priority(300) GatewayStarting starting) {
        work = RepeatingWork.start(threads, "answer-times", PAUSE, () -> {
            keep();
            return false;
        });
    }

    void stop(@Observes GatewayStopping stopping) {
        RepeatingWork running = work;
        if (running != null) {
            running.stop(stopping.grace());
            keepTheLast();
        }
    }

    private void keepTheLast() {
        try {
            keep();
        } catch (DatabaseException gone) {
            LOG.log(Level.INFO, "The last answers are not counted: {0}", gone.getMessage());
        }
    }

    /** A document of a supplier's buyer was answered. */
    public void note(long supplier, Duration took) {
        Heap heap = new Heap(supplier, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        counted.computeIfAbsent(heap, any -> new AtomicLongArray(Pace.steps()))
                .incrementAndGet(Pace.step(took.toMillis()));
    }

    /** How the answers of each day (UTC) went that had any. */
    public Map<LocalDate, Pace> perDay(long supplier, Instant from, Instant to) {
        Map<LocalDate, Pace> days = new HashMap<>();
        rows.perDay(supplier, LocalDate.ofInstant(from, ZoneOffset.UTC), LocalDate.ofInstant(to, ZoneOffset.UTC))
                .forEach((day, counts) -> days.put(day, Pace.of(counts)));
        return days;
    }

    /** Adds what was counted since the last time; what can not be written stays counted. */
    private void keep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        counted.forEach((heap, counts) -> {
            boolean empty = true;
            for (int step = 0; step < counts.length(); step++) {
                long count = counts.get(step);
                if (count > 0) {
                    empty = false;
                    rows.add(heap, step, count);
                    counts.addAndGet(step, -count);
                }
            }
            if (empty && heap.day().isBefore(today.minusDays(1))) {
                counted.remove(heap);
            }
        });
    }
}

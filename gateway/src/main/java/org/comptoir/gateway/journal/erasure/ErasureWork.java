package org.comptoir.gateway.journal.erasure;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.jspecify.annotations.Nullable;

/** Finds and erases in the background, a step of each erasure in turn, with a pause as long as the step took. */
@ApplicationScoped
public class ErasureWork {

    private static final Logger LOG = System.getLogger(ErasureWork.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(1);

    private final ErasureRows rows;
    private final TakeErasureStep step;
    private final Clock clock;
    private final ThreadFactory threads;
    private volatile @Nullable RepeatingWork work;

    @Inject
    ErasureWork(ErasureRows rows, TakeErasureStep step, Clock clock, ThreadFactory threads) {
        this.rows = rows;
        this.step = step;
        this.clock = clock;
        this.threads = threads;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ErasureWork() {
        this(null, null, null, null);
    }

    void start(@Observes @Priority(330) GatewayStarting starting) {
        work = RepeatingWork.start(threads, "erasure", PAUSE, this::pass);
    }

    void stop(@Observes GatewayStopping stopping) {
        RepeatingWork running = work;
        if (running != null) {
            running.stop(stopping.grace());
        }
    }

    private boolean pass() {
        boolean more = false;
        for (long id : rows.due(clock.instant())) {
            long began = System.nanoTime();
            more |= taken(id);
            LockSupport.parkNanos(Math.min(System.nanoTime() - began, LONGEST_PAUSE));
        }
        return more;
    }

    /** One that fails is tried again after the pause, and keeps no other from its turn. */
    private boolean taken(long id) {
        try {
            return step.take(id);
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "A step of erasure %d failed; it is taken again in %s".formatted(id, PAUSE),
                    failure);
            return false;
        }
    }
}

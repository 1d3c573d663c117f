package org.comptoir.gateway.journal.trail;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.jspecify.annotations.Nullable;

/**
 * Walks each audit chain once a day, so that a touched one is found without anybody asking. Every node looks; two that find the
 * same chain due in the same seconds check it twice, which harms nothing.
 */
@ApplicationScoped
public class DailyTrailCheck {

    private static final Logger LOG = System.getLogger(DailyTrailCheck.class.getName());

    private static final String ACTOR = "system";

    private static final Duration EVERY = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final CheckTrail check;
    private final TrailChecks checks;
    private final Clock clock;
    private final ThreadFactory threads;
    private volatile @Nullable RepeatingWork work;

    @Inject
    DailyTrailCheck(CheckTrail check, TrailChecks checks, Clock clock, ThreadFactory threads) {
        this.check = check;
        this.checks = checks;
        this.clock = clock;
        this.threads = threads;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DailyTrailCheck() {
        this(null, null, null, null);
    }

    void start(@Observes @Priority(310) GatewayStarting starting) {
        work = RepeatingWork.start(threads, "audit-check", PAUSE, this::pass);
    }

    void stop(@Observes GatewayStopping stopping) {
        RepeatingWork running = work;
        if (running != null) {
            running.stop(stopping.grace());
        }
    }

    private boolean pass() {
        checkDue();
        return false;
    }

    /**
     * Checks every chain whose last check, or whose beginning where there was none, is a day ago.
     *
     * @return whose chains were checked
     */
    public List<Long> checkDue() {
        return checks.due(clock.instant().minus(EVERY)).stream()
                .filter(this::isChecked)
                .toList();
    }

    /** A chain whose check fails stays due, and keeps no other from its own. */
    private boolean isChecked(long supplier) {
        try {
            check.check(supplier, ACTOR);
            return true;
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.ERROR,
                    "The audit chain of supplier %d could not be checked; it is tried again in %s"
                            .formatted(supplier, PAUSE),
                    failure);
            return false;
        }
    }
}

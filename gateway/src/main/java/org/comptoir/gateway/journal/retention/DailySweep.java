package org.comptoir.gateway.journal.retention;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.jspecify.annotations.Nullable;

/**
 * Sweeps each supplier's records once a day, or when a person asks. Every node looks; a row says which of them does it. A
 * supplier that is new here, or was before records were swept at all, is left alone for a day: time to set other days.
 */
@ApplicationScoped
public class DailySweep {

    private static final String ACTOR = "system";

    /** Documents of callers whom nobody recognised. */
    private static final long NOBODY = 0;

    private static final Duration GRACE = Duration.ofDays(1);
    private static final Duration PAUSE = Duration.ofMinutes(10);

    /** After that another node takes over what this one has begun. */
    private static final Duration CLAIM = Duration.ofHours(2);

    private final SweepRecords sweep;
    private final SweepRows rows;
    private final Instance<RecordOwners> owners;
    private final Clock clock;
    private final ThreadFactory threads;
    private volatile @Nullable RepeatingWork work;

    @Inject
    DailySweep(
            SweepRecords sweep,
            SweepRows rows,
            @Any Instance<RecordOwners> owners,
            Clock clock,
            ThreadFactory threads) {
        this.sweep = sweep;
        this.rows = rows;
        this.owners = owners;
        this.clock = clock;
        this.threads = threads;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DailySweep() {
        this(null, null, null, null, null);
    }

    void start(@Observes @Priority(320) GatewayStarting starting) {
        work = RepeatingWork.start(threads, "retention", PAUSE, this::pass);
    }

    void stop(@Observes GatewayStopping stopping) {
        RepeatingWork running = work;
        if (running != null) {
            running.stop(stopping.grace());
        }
    }

    /** Sweeps a supplier's records as soon as this node comes to it. */
    public void soon(long supplierId, String actor) {
        rows.ask(supplierId, clock.instant(), actor);
        RepeatingWork running = work;
        if (running != null) {
            running.nudge();
        }
    }

    private boolean pass() {
        sweepDue();
        return false;
    }

    /** @return whose records were swept */
    public List<Long> sweepDue() {
        Instant now = clock.instant();
        rows.plan(NOBODY, now.plus(GRACE));
        owners.forEach(known -> known.suppliers().forEach(supplier -> rows.plan(supplier, now.plus(GRACE))));
        List<Long> swept = new ArrayList<>();
        for (long supplier : rows.due(now)) {
            String actor = rows.askedBy(supplier).orElse(ACTOR);
            // those before it took their time: a claim that counts from the first one's would end in the middle of the
            // last
            if (rows.claim(supplier, now, clock.instant().plus(CLAIM))) {
                sweep.sweep(supplier, actor);
                swept.add(supplier);
            }
        }
        return swept;
    }
}

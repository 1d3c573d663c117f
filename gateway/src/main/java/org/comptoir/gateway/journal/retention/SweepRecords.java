package org.comptoir.gateway.journal.retention;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.retention.SweepRows.Mark;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.Meters;
import org.eclipse.microprofile.metrics.Tag;

/**
 * Removes one supplier's old records, class by class, in small transactions. After each it pauses for as long as the
 * transaction took, so that it has half of one connection at most, and it ends at a bound whatever is left.
 */
@ApplicationScoped
public class SweepRecords {

    private static final Logger LOG = System.getLogger(SweepRecords.class.getName());

    /** Records of one class that go in one run. What went before is passed by without being counted, or none would be reached. */
    private static final long MOST = 40_000;

    private static final Duration LONGEST = Duration.ofMinutes(20);

    private static final Duration NEXT = Duration.ofDays(1);
    private static final Duration NEXT_WHERE_MORE = Duration.ofMinutes(15);
    private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(2);

    private final Instance<RecordKeeper> keepers;
    private final RetentionRules rules;
    private final SweepRows rows;
    private final AuditTrail audit;
    private final Meters meters;
    private final Clock clock;
    private volatile boolean stopping;

    @Inject
    SweepRecords(
            @Any Instance<RecordKeeper> keepers,
            RetentionRules rules,
            SweepRows rows,
            AuditTrail audit,
            Meters meters,
            Clock clock) {
        this.keepers = keepers;
        this.rules = rules;
        this.rows = rows;
        this.audit = audit;
        this.meters = meters;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SweepRecords() {
        this(null, null, null, null, null, null);
    }

    void stop(@Observes @Priority(100) GatewayStopping stop) {
        stopping = true;
    }

    /** @param actor as the audit trail names who asks */
    public SweepReport sweep(long supplierId, String actor) {
        Instant now = rows.noLater(clock.instant());
        KeptDays days = rules.of(supplierId);
        Map<RecordClass, Mark> marks = rows.marks(supplierId);
        Map<RecordClass, Long> removed = new EnumMap<>(RecordClass.class);
        Map<RecordClass, Long> left = new EnumMap<>(RecordClass.class);
        boolean unfinished = false;
        for (RecordKeeper keeper : keepers) {
            RecordClass what = keeper.what();
            Mark before = marks.getOrDefault(what, Mark.NONE);
            Swept swept =
                    sweep(keeper, new Span(supplierId, before.passed(), now.minus(Duration.ofDays(days.of(what)))));
            rows.mark(
                    supplierId,
                    what,
                    new Mark(swept.removed, swept.left, before.total() + swept.removed, swept.passed));
            count(what, swept.removed);
            removed.put(what, swept.removed);
            left.put(what, swept.left);
            unfinished |= swept.more;
        }
        SweepReport report = new SweepReport(now, actor, removed, left, unfinished);
        rows.swept(supplierId, report, rows.noLater(clock.instant()).plus(unfinished ? NEXT_WHERE_MORE : NEXT));
        audit.append(new AuditEvent(supplierId, actor, "retention.swept", "supplier:" + supplierId, report.sentence()));
        return report;
    }

    /** A class that fails is tried again next time, and keeps no other from its turn. */
    private Swept sweep(RecordKeeper keeper, Span span) {
        Swept swept = new Swept(span.after());
        try {
            long end = System.nanoTime() + LONGEST.toNanos();
            while (swept.more && !stopping && swept.removed < MOST && System.nanoTime() < end) {
                long began = System.nanoTime();
                swept.add(keeper.remove(span.from(swept.reached)));
                if (swept.more) {
                    LockSupport.parkNanos(Math.min(System.nanoTime() - began, LONGEST_PAUSE));
                }
            }
        } catch (RuntimeException failure) {
            swept.more = false;
            LOG.log(
                    Level.WARNING,
                    "Old %s of supplier %d could not be removed; they are tried again with the next sweep"
                            .formatted(keeper.what(), span.supplierId()),
                    failure);
        }
        return swept;
    }

    private void count(RecordClass what, long removed) {
        meters.counter(
                        "comptoir_retention_removed_total",
                        new Tag("class", what.name().toLowerCase(Locale.ROOT)))
                .inc(removed);
    }

    /** The steps of one class together. */
    private static final class Swept {

        private long removed;
        private long left;
        private Place reached;
        private Place passed;
        private boolean more = true;

        Swept(Place after) {
            this.reached = after;
            this.passed = after;
        }

        void add(Step step) {
            if (left == 0) {
                passed = step.passed();
            }
            removed += step.removed();
            left += step.left();
            reached = step.reached();
            more = step.more();
        }
    }
}

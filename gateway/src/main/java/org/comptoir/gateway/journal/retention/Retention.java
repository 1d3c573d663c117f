package org.comptoir.gateway.journal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.journal.retention.SweepRows.Mark;

/** For how long one supplier keeps its records, and what the sweeps did and will do. */
@ApplicationScoped
public class Retention {

    /** What the next sweep would remove is counted up to here. */
    public static final int COUNTED = 1_000;

    private final RetentionRules rules;
    private final SweepRows rows;
    private final Instance<RecordKeeper> keepers;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    Retention(
            RetentionRules rules, SweepRows rows, @Any Instance<RecordKeeper> keepers, AuditTrail audit, Clock clock) {
        this.rules = rules;
        this.rows = rows;
        this.keepers = keepers;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Retention() {
        this(null, null, null, null, null);
    }

    /**
     * One class.
     *
     * @param removed by the last sweep
     * @param left by the last sweep, for something still needed them
     * @param total by all sweeps
     * @param due what would go now, counted up to {@link #COUNTED}
     */
    public record State(RecordClass what, int days, long removed, long left, long total, int due) {

        public boolean isMore() {
            return due >= COUNTED;
        }
    }

    public KeptDays days(long supplierId) {
        return rules.of(supplierId);
    }

    /** Of every class, in their order. */
    public List<State> states(long supplierId) {
        Instant now = clock.instant();
        KeptDays days = rules.of(supplierId);
        Map<RecordClass, Mark> marks = rows.marks(supplierId);
        List<State> states = new ArrayList<>();
        for (RecordKeeper keeper : keepers) {
            RecordClass what = keeper.what();
            Mark mark = marks.getOrDefault(what, Mark.NONE);
            Span old = new Span(supplierId, mark.passed(), now.minus(Duration.ofDays(days.of(what))));
            states.add(new State(
                    what, days.of(what), mark.removed(), mark.left(), mark.total(), keeper.due(old, COUNTED)));
        }
        states.sort(Comparator.comparing(State::what));
        return states;
    }

    /** Without counts, which {@link #states} has; empty before the first. */
    public Optional<SweepReport> last(long supplierId) {
        return rows.last(supplierId);
    }

    /** Empty where a node has not planned it yet. */
    public Optional<Instant> next(long supplierId) {
        return rows.next(supplierId);
    }

    /**
     * Sets days of some classes; the others stay. What stands against it changes nothing.
     *
     * @return what stands against it; empty where it is done
     */
    @Transactional
    public List<DaysProblem> change(long supplierId, Map<RecordClass, Integer> days, String actor) {
        KeptDays before = rules.of(supplierId);
        KeptDays after = before.with(days);
        List<DaysProblem> problems = after.problems();
        List<RecordClass> changed = before.differing(after);
        if (!problems.isEmpty() || changed.isEmpty()) {
            return problems;
        }
        for (RecordClass what : changed) {
            rules.set(supplierId, what, after.of(what));
            rows.forget(supplierId, what);
        }
        audit.append(new AuditEvent(
                supplierId,
                actor,
                "retention.changed",
                "supplier:" + supplierId,
                changed.stream()
                        .map(what ->
                                "%s are kept for %d days (before: %d)".formatted(what, after.of(what), before.of(what)))
                        .collect(Collectors.joining("; "))));
        return List.of();
    }
}

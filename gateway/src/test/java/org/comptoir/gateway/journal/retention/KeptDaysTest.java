package org.comptoir.gateway.journal.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeptDaysTest {

    private static final KeptDays USUAL = KeptDays.of(Map.of());

    @Test
    void the_usual_days_are_those_of_the_privacy_goal_and_break_no_rule() {
        assertThat(Stream.of(RecordClass.values()).map(USUAL::of)).containsExactly(90, 365, 365, 3_650, 3_650);
        assertThat(USUAL.problems()).isEmpty();
    }

    @Test
    void bounds_belong_to_the_days_that_may_be_set() {
        for (RecordClass each : RecordClass.values()) {
            Map<RecordClass, Integer> wide = Map.of(RecordClass.PERSONS, 10_950, RecordClass.AUDIT, 10_950);
            assertThat(USUAL.with(wide).with(Map.of(each, each.most())).problems())
                    .isEmpty();
            assertThat(USUAL.with(wide).with(Map.of(each, each.most() + 1)).problems())
                    .as("more than the most of %s", each)
                    .contains(new DaysProblem(each, DaysProblem.Rule.MOST, each.most()));
            assertThat(USUAL.with(Map.of(each, each.least())).problems()).isEmpty();
            assertThat(USUAL.with(Map.of(each, each.least() - 1)).problems())
                    .as("less than the least of %s", each)
                    .contains(new DaysProblem(each, DaysProblem.Rule.LEAST, each.least()));
        }
    }

    @Test
    void what_names_persons_is_kept_no_longer_than_persons_in_orders() {
        assertThat(USUAL.with(Map.of(RecordClass.PERSONS, 2_500, RecordClass.DOCUMENTS, 2_501))
                        .problems())
                .extracting(DaysProblem::what, DaysProblem::rule, DaysProblem::bound)
                .containsExactly(tuple(RecordClass.DOCUMENTS, DaysProblem.Rule.NOT_BEYOND_PERSONS, 2_500));
    }

    @Test
    void what_can_be_read_is_kept_no_longer_than_the_trail_that_tells_of_it() {
        assertThat(USUAL.with(Map.of(RecordClass.AUDIT, 1_095, RecordClass.DELIVERIES, 1_096))
                        .problems())
                .extracting(DaysProblem::sentence)
                .containsExactly(
                        "is kept no longer than the audit trail that tells of it, 1095 days: write 1095 or less, or raise audit");
    }

    @Test
    void only_what_was_named_changes() {
        KeptDays changed = USUAL.with(Map.of(RecordClass.SESSIONS, 60, RecordClass.DOCUMENTS, 365));

        assertThat(USUAL.differing(changed)).containsExactly(RecordClass.SESSIONS);
        assertThat(changed.of(RecordClass.SESSIONS)).isEqualTo(60);
        assertThat(changed)
                .isEqualTo(KeptDays.of(Map.of(RecordClass.SESSIONS, 60)))
                .isNotEqualTo(USUAL);
    }
}

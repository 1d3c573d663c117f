package org.comptoir.gateway.journal.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class WalkTest {

    private static final Instant DAY = Instant.parse("2026-01-01T00:00:00Z");

    private final Walk walk = new Walk(new Span(1, Place.START, DAY));

    private static Place place(long id) {
        return new Place(DAY.minusSeconds(100 - id), id);
    }

    @Test
    void all_that_went_or_had_gone_needs_no_more_looking_at() {
        walk.pass(place(1));
        walk.remove(place(2));

        assertThat(walk.done(true)).isEqualTo(new Step(1, 0, place(2), place(2), true));
    }

    @Test
    void what_is_left_is_where_the_next_sweep_begins() {
        walk.remove(place(1));
        walk.leave(place(2));
        walk.remove(place(3));

        assertThat(walk.done(false)).isEqualTo(new Step(2, 1, place(3), place(1), false));
    }

    @Test
    void a_step_that_met_nothing_stays_where_it_was() {
        assertThat(walk.done(false)).isEqualTo(new Step(0, 0, Place.START, Place.START, false));
    }
}

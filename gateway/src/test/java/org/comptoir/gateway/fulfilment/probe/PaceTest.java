package org.comptoir.gateway.fulfilment.probe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.comptoir.gateway.partner.ConnectionId;
import org.junit.jupiter.api.Test;

class PaceTest {

    private final Moved clock = new Moved();
    private final Pace pace = new Pace(clock);

    private static final class Moved extends Clock {

        private Instant now = Instant.parse("2026-11-30T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void lets_six_through_within_a_minute_and_the_next_one_after_it() {
        for (int i = 0; i < Pace.MOST; i++) {
            assertThat(pace.take(new ConnectionId(7))).isTrue();
        }

        assertThat(pace.take(new ConnectionId(7))).isFalse();
        assertThat(pace.take(new ConnectionId(8))).as("another connection").isTrue();
        clock.now = clock.now.plus(Pace.WITHIN);
        assertThat(pace.take(new ConnectionId(7))).isTrue();
    }
}

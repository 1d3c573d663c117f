package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final Instant LAST = Instant.parse("2026-11-21T10:00:00Z");

    private final Throttle throttle = new Throttle(5);

    @Test
    void costsNothingForTheFirstTypingErrors() {
        assertThat(throttle.waitAfter(4, LAST, LAST)).isZero();
    }

    @Test
    void doublesTheWaitWithEachFailure() {
        assertThat(throttle.waitAfter(5, LAST, LAST)).isEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.waitAfter(6, LAST, LAST)).isEqualTo(Duration.ofSeconds(4));
        assertThat(throttle.waitAfter(9, LAST, LAST)).isEqualTo(Duration.ofSeconds(32));
    }

    @Test
    void neverLocksForLongerThanFiveMinutes() {
        assertThat(throttle.waitAfter(1_000_000, LAST, LAST)).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void countsTheTimeAlreadyWaited() {
        assertThat(throttle.waitAfter(9, LAST, LAST.plusSeconds(30))).isEqualTo(Duration.ofSeconds(2));
        assertThat(throttle.waitAfter(9, LAST, LAST.plusSeconds(32))).isZero();
    }

    @Test
    void forgetsAfterAnHourWithoutATry() {
        Instant later = LAST.plus(Throttle.FORGOTTEN);

        assertThat(throttle.waitAfter(1_000, LAST, later)).isZero();
        assertThat(throttle.counted(1_000, LAST, later)).isZero();
        assertThat(throttle.counted(1_000, LAST, later.minusSeconds(1))).isEqualTo(1_000);
    }
}

package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryPausesTest {

    private final RetryPauses pauses = new RetryPauses(new SplittableRandom(1));

    private Duration after(int attempt) {
        return pauses.after(attempt, Optional.empty()).orElseThrow();
    }

    @Test
    void growsFromSecondsToHoursAndVariesByAFifth() {
        assertThat(after(1)).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(6));
        assertThat(after(4)).isBetween(Duration.ofSeconds(96), Duration.ofSeconds(144));
        assertThat(after(12)).isBetween(Duration.ofMinutes(384), Duration.ofMinutes(576));
        assertThat(after(25)).isBetween(Duration.ofMinutes(384), Duration.ofMinutes(576));
    }

    @Test
    void doesNotWaitTheSameTimeTwice() {
        assertThat(IntStream.range(0, 20).mapToObj(i -> after(12)).distinct().count())
                .isGreaterThan(10);
    }

    @Test
    void givesUpAfterAboutFiveDays() {
        Duration all = IntStream.range(1, RetryPauses.LAST_ATTEMPT)
                .mapToObj(this::after)
                .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isBetween(Duration.ofDays(4), Duration.ofDays(6));
        assertThat(pauses.after(RetryPauses.LAST_ATTEMPT, Optional.empty())).isEmpty();
    }

    @Test
    void honoursTheTargetsWishForADayAtMost() {
        assertThat(pauses.after(1, Optional.of(Duration.ofMinutes(10)))).contains(Duration.ofMinutes(10));
        assertThat(pauses.after(1, Optional.of(Duration.ofDays(30)))).contains(Duration.ofHours(24));
    }

    @Test
    void isNotHurriedByTheTarget() {
        assertThat(pauses.after(5, Optional.of(Duration.ofSeconds(1))).orElseThrow())
                .isGreaterThanOrEqualTo(Duration.ofMinutes(4));
    }
}

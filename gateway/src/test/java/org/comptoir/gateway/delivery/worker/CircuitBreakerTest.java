package org.comptoir.gateway.delivery.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final CircuitBreaker breaker = new CircuitBreaker();

    private void fail(int times, long now) {
        for (int i = 0; i < times; i++) {
            breaker.failed(now);
        }
    }

    @Test
    void letsEverythingThroughBeforeTheFifthFailureInARow() {
        fail(4, 0);

        assertThat(breaker.allow(10, 0, false)).isEqualTo(10);
        assertThat(breaker.failed(0)).isTrue();
        assertThat(breaker.allow(10, SECOND, false)).isZero();
    }

    @Test
    void sendsOneProbeAfterThirtySeconds() {
        fail(5, 0);

        assertThat(breaker.allow(10, 29 * SECOND, false)).isZero();
        assertThat(breaker.allow(10, 30 * SECOND, false)).isEqualTo(1);
        assertThat(breaker.allow(10, 30 * SECOND, true)).isZero();
    }

    @Test
    void isSilentLongerAfterEachFailedProbe() {
        fail(5, 0);
        fail(1, 30 * SECOND);

        assertThat(breaker.allow(1, 89 * SECOND, false)).isZero();
        assertThat(breaker.allow(1, 90 * SECOND, false)).isEqualTo(1);
    }

    @Test
    void opensTheGatesWithTheFirstSuccess() {
        fail(7, 0);
        breaker.succeeded();

        assertThat(breaker.allow(10, 0, false)).isEqualTo(10);
    }
}

package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DatabaseClockTest {

    private final Clock clock =
            new DatabaseClock(Clock.fixed(Instant.parse("2026-11-21T10:00:00.123456789Z"), ZoneOffset.UTC));

    @Test
    void keepsWholeMicrosecondsAsTheDatabasesDo() {
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-21T10:00:00.123456Z"));
    }

    @Test
    void alsoTellsMilliseconds() {
        assertThat(clock.millis())
                .isEqualTo(Instant.parse("2026-11-21T10:00:00.123Z").toEpochMilli());
    }
}

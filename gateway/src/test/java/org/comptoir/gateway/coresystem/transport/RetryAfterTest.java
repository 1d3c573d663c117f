package org.comptoir.gateway.coresystem.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryAfterTest {

    private static Optional<Duration> read(String header) {
        return RetryAfter.read(header, Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void readsSecondsAndDates() {
        assertThat(read(" 120 ")).contains(Duration.ofSeconds(120));
        assertThat(read("Sat, 21 Nov 2026 09:05:00 GMT")).contains(Duration.ofMinutes(5));
    }

    @Test
    void ignoresWhatIsNeitherAndWhatHasPassed() {
        assertThat(read("soon")).isEmpty();
        assertThat(read("-5")).isEmpty();
        assertThat(read("99999999999999999999")).isEmpty();
        assertThat(read("Sat, 21 Nov 2026 08:00:00 GMT")).isEmpty();
    }
}

package org.comptoir.gateway.protocol.cxml.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClockSkewTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Test
    void notesATimestampFarFromOurClock() {
        assertThat(ClockSkew.notes(Optional.of("2026-11-21T09:30:00+01:00"), NOW))
                .containsExactly("cXML/@timestamp lies 30 minutes before our clock");
        assertThat(ClockSkew.notes(Optional.of("2026-11-21T09:16:00Z"), NOW))
                .containsExactly("cXML/@timestamp lies 16 minutes after our clock");
    }

    @Test
    void saysNothingOfANormalOneOrOfNone() {
        assertThat(ClockSkew.notes(Optional.of("2026-11-21T10:15:00+01:00"), NOW))
                .isEmpty();
        assertThat(ClockSkew.notes(Optional.of("yesterday"), NOW)).isEmpty();
        assertThat(ClockSkew.notes(Optional.empty(), NOW)).isEmpty();
    }
}

package org.comptoir.gateway.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecordedEventTest {

    private static RecordedEvent event(String action, String subject) {
        return new RecordedEvent(
                7, 1, Instant.parse("2026-11-21T09:00:00Z"), "connection:ariba-demo", action, subject, "detail");
    }

    @Test
    void hashesTheSameRowInTheSamePlaceAlike() {
        assertThat(event("a", "b").hashAfter(RecordedEvent.CHAIN_START, 1))
                .isEqualTo(event("a", "b").hashAfter(RecordedEvent.CHAIN_START, 1))
                .hasSize(64);
    }

    @Test
    void coversPlacePredecessorAndEveryWord() {
        String hash = event("a", "b").hashAfter(RecordedEvent.CHAIN_START, 1);

        assertThat(event("a", "b").hashAfter(RecordedEvent.CHAIN_START, 2)).isNotEqualTo(hash);
        assertThat(event("a", "b").hashAfter("1".repeat(64), 1)).isNotEqualTo(hash);
        assertThat(event("a", "c").hashAfter(RecordedEvent.CHAIN_START, 1)).isNotEqualTo(hash);
    }

    @Test
    void tellsWordsApartThatJoinToTheSameText() {
        assertThat(event("a\n1:b", "c").hashAfter(RecordedEvent.CHAIN_START, 1))
                .isNotEqualTo(event("a", "b\n1:c").hashAfter(RecordedEvent.CHAIN_START, 1));
    }

    /** The same row is in the test of deploy/audit, which reckons it without this class. */
    @Test
    void hashesAsWhoeverChecksAFileDoes() {
        RecordedEvent event = new RecordedEvent(
                7, 1, Instant.parse("2026-11-21T09:00:00Z"), "connection:ariba-demo", "a", "b", "détail \"ä\"\n");

        assertThat(event.hashAfter(RecordedEvent.CHAIN_START, 1))
                .isEqualTo("100709d733fcbecd6d80873de8c4d425bfca497b8010d9a1beab42d4e7154459");
    }
}

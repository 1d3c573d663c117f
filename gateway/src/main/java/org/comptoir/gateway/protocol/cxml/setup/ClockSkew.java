package org.comptoir.gateway.protocol.cxml.setup;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.CxmlTimestamp;

/** How far a sender's clock is from ours. Noted and never refused: clocks are wrong, and test tools repeat documents. */
final class ClockSkew {

    private static final Duration NORMAL = Duration.ofMinutes(15);

    private ClockSkew() {}

    /** @param timestamp cXML {@code @timestamp} as written */
    static List<String> notes(Optional<String> timestamp, Instant now) {
        return timestamp
                .flatMap(text -> CxmlTimestamp.parse(text, ZoneOffset.UTC))
                .map(OffsetDateTime::toInstant)
                .map(said -> Duration.between(said, now))
                .filter(behind -> behind.abs().compareTo(NORMAL) > 0)
                .map(behind -> "cXML/@timestamp lies " + behind.abs().toMinutes() + " minutes "
                        + (behind.isNegative() ? "after" : "before") + " our clock")
                .map(List::of)
                .orElse(List.of());
    }
}

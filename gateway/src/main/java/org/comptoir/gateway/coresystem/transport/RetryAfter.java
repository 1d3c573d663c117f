package org.comptoir.gateway.coresystem.transport;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The HTTP header Retry-After: seconds, or a date. */
final class RetryAfter {

    private static final int LONGEST_NUMBER = 9;

    private RetryAfter() {}

    /** Empty for anything that is neither, and for a date that has passed. */
    static Optional<Duration> read(String header, Clock clock) {
        String value = header.strip();
        if (value.matches("[0-9]{1," + LONGEST_NUMBER + "}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            ZonedDateTime date = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(clock.instant(), date.toInstant()))
                    .filter(wait -> !wait.isNegative());
        } catch (DateTimeException neither) {
            return Optional.empty();
        }
    }
}

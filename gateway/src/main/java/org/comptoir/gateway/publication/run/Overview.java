package org.comptoir.gateway.publication.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A publication at a glance.
 *
 * @param client the supplier's own number of the client
 * @param place {@code download}, {@code folder}, {@code cxml} or the transport
 * @param version of the definition
 */
public record Overview(
        String name,
        String client,
        String currency,
        String format,
        String rules,
        String place,
        String changes,
        Rhythm rhythm,
        long version,
        Optional<RunView> lastRun) {

    /**
     * When it runs.
     *
     * @param everyMinutes empty where it runs when asked
     */
    public record Rhythm(Optional<Integer> everyMinutes, Optional<Instant> nextAt, Optional<LocalDate> activeFrom) {}
}

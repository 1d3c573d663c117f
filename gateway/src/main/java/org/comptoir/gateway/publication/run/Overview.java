package org.comptoir.gateway.publication.run;

import java.time.Duration;
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

    private static final long SECONDS = 60;

    /**
     * When it runs.
     *
     * @param everyMinutes empty where it runs when asked
     */
    public record Rhythm(Optional<Integer> everyMinutes, Optional<Instant> nextAt, Optional<LocalDate> activeFrom) {

        /**
         * What is to be expected of a span of time, reckoned from the next run; a busy gateway begins later.
         *
         * @param to the first moment behind it
         * @param now a run that should have begun by now is expected now
         */
        public Optional<Planned> planned(Instant from, Instant to, Instant now) {
            if (everyMinutes.isEmpty() || nextAt.isEmpty()) {
                return Optional.empty();
            }
            long step = everyMinutes.get() * SECONDS;
            Instant next = nextAt.get().isBefore(now) ? now : nextAt.get();
            long missed =
                    Math.max(0, -Math.floorDiv(Duration.between(from, next).toSeconds(), step));
            Instant first = next.plusSeconds(missed * step);
            if (!first.isBefore(to)) {
                return Optional.empty();
            }
            long more = (Duration.between(first, to).toSeconds() - 1) / step;
            return Optional.of(new Planned(first, first.plusSeconds(more * step), more + 1));
        }
    }

    /** Runs that are to be expected. */
    public record Planned(Instant first, Instant last, long runs) {}
}

package org.comptoir.gateway.delivery.worker;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * How long to wait after a failed attempt: 5 seconds at first, 8 hours at last, about 5 days in all, each a fifth shorter
 * or longer by chance so that a target that comes back is not run over.
 */
final class RetryPauses {

    static final int LAST_ATTEMPT = 26;

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(15),
            Duration.ofSeconds(45),
            Duration.ofMinutes(2),
            Duration.ofMinutes(5),
            Duration.ofMinutes(10),
            Duration.ofMinutes(15),
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofHours(4),
            Duration.ofHours(8));
    private static final Duration LONGEST_WISH = Duration.ofHours(24);
    private static final int PER_MILLE = 1_000;
    private static final int JITTER = 200;

    private final RandomGenerator random;

    RetryPauses(RandomGenerator random) {
        this.random = random;
    }

    /**
     * The pause after an attempt that failed.
     *
     * @param attempt from 1, since somebody last had it sent again
     * @param wish the target's own, such as Retry-After; never shortens the pause, and counts for a day at most
     * @return empty after the last attempt
     */
    Optional<Duration> after(int attempt, Optional<Duration> wish) {
        if (attempt >= LAST_ATTEMPT) {
            return Optional.empty();
        }
        Duration plain = PAUSES.get(Math.min(attempt, PAUSES.size()) - 1);
        int perMille = random.nextInt(PER_MILLE - JITTER, PER_MILLE + JITTER + 1);
        Duration pause = plain.multipliedBy(perMille).dividedBy(PER_MILLE);
        Duration asked = wish.orElse(Duration.ZERO);
        Duration honoured = asked.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : asked;
        return Optional.of(honoured.compareTo(pause) > 0 ? honoured : pause);
    }
}

package org.comptoir.gateway.partner.guard;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.platform.Tokens;

/**
 * Secrets by which this node itself plays a buyer, each for one connection and a few minutes. They live in memory alone:
 * the secrets of buyers are kept as hashes, and nobody here can write a document with one.
 */
public final class TrialSecrets {

    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final int MOST = 100;

    private final Clock clock;
    private final Map<String, Trial> trials = new ConcurrentHashMap<>();

    /**
     * For what a secret stands.
     *
     * @param origin to which the cart may go, beside those of the connection
     */
    public record Trial(long connection, String origin, Instant until) {}

    public TrialSecrets(Clock clock) {
        this.clock = clock;
    }

    /** @param secret that nobody can guess */
    public void add(String secret, long connection, String origin) {
        Instant now = clock.instant();
        trials.values().removeIf(trial -> !now.isBefore(trial.until()));
        if (trials.size() < MOST) {
            trials.put(Tokens.hash(secret), new Trial(connection, origin, now.plus(LIFE)));
        }
    }

    /** The trial for which one of these stands. */
    public Optional<Trial> find(List<String> secrets) {
        if (trials.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        return secrets.stream()
                .flatMap(secret -> Optional.ofNullable(trials.get(Tokens.hash(secret))).stream())
                .filter(trial -> now.isBefore(trial.until()))
                .findFirst();
    }
}

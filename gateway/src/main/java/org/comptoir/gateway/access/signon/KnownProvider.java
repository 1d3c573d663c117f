package org.comptoir.gateway.access.signon;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The provider with its keys as it was last asked. One asks at a time; the others wait for that answer, and share it even
 * where it is that there was none.
 */
final class KnownProvider implements SigningKeys {

    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration FAILURE_KEPT = Duration.ofSeconds(10);
    private static final Duration BETWEEN_FRESH_KEYS = Duration.ofMinutes(1);

    private final ProviderLine line;
    private final Clock clock;

    private @Nullable Provider provider;
    private Instant providerUntil = Instant.EPOCH;
    private @Nullable JWKSet keys;
    private Instant keysAt = Instant.EPOCH;
    private @Nullable IOException failure;
    private Instant failureUntil = Instant.EPOCH;

    KnownProvider(ProviderLine line, Clock clock) {
        this.line = line;
        this.clock = clock;
    }

    /** What asks the provider for something. */
    @FunctionalInterface
    private interface Question<T> {
        T ask() throws IOException;
    }

    synchronized Provider provider() throws IOException {
        Provider known = provider;
        if (known == null || !clock.instant().isBefore(providerUntil)) {
            known = answered(line::discover);
            provider = known;
            providerUntil = clock.instant().plus(KEPT);
        }
        return known;
    }

    @Override
    public synchronized JWKSet known() throws IOException {
        JWKSet known = keys;
        return known == null || !clock.instant().isBefore(keysAt.plus(KEPT)) ? ask() : known;
    }

    @Override
    public synchronized JWKSet afresh() throws IOException {
        JWKSet known = keys;
        return known == null || !clock.instant().isBefore(keysAt.plus(BETWEEN_FRESH_KEYS)) ? ask() : known;
    }

    private JWKSet ask() throws IOException {
        Provider whose = provider();
        String published = answered(() -> line.keys(whose));
        try {
            JWKSet fresh = JWKSet.parse(published);
            keys = fresh;
            keysAt = clock.instant();
            return fresh;
        } catch (ParseException noKeys) {
            throw new IOException("%s publishes no keys that can be read".formatted(whose.keys()), noKeys);
        }
    }

    private <T> T answered(Question<T> question) throws IOException {
        IOException last = failure;
        if (last != null && clock.instant().isBefore(failureUntil)) {
            throw new IOException(last.getMessage(), last);
        }
        try {
            T answer = question.ask();
            failure = null;
            return answer;
        } catch (IOException failed) {
            failure = failed;
            failureUntil = clock.instant().plus(FAILURE_KEPT);
            throw failed;
        }
    }
}

package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApiTokensTest {

    private static final String TOKEN = "a-token-of-the-core-system";

    private final RememberedTokens rows = new RememberedTokens();
    private final MovableClock clock = new MovableClock();
    private final ApiTokens tokens = new ApiTokens(rows, clock);

    @Test
    void recognisesWhatWasIssuedAndSaysForWhom() {
        tokens.issue(7, "core-system", TOKEN);

        ApiCaller caller = tokens.recognise(TOKEN).orElseThrow();

        assertThat(caller.getName()).isEqualTo("api:7/core-system");
        assertThat(tokens.supplierOf(new CallerPrincipal(caller.getName()))).isEqualTo(7);
    }

    @Test
    void storesTheHashAndNeverTheToken() {
        tokens.issue(7, "core-system", TOKEN);

        assertThat(rows.byHash.keySet()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void knowsNoOtherToken() {
        tokens.issue(7, "core-system", TOKEN);

        assertThat(tokens.recognise(TOKEN + "x")).isEmpty();
        assertThat(tokens.recognise("")).isEmpty();
    }

    @Test
    void forgetsARevokedTokenWithinFiveSeconds() {
        tokens.issue(7, "core-system", TOKEN);
        tokens.recognise(TOKEN);
        rows.byHash.clear();

        assertThat(tokens.recognise(TOKEN)).isPresent();
        clock.now = clock.now.plus(Duration.ofSeconds(5));
        assertThat(tokens.recognise(TOKEN)).isEmpty();
    }

    @Test
    void refusesATokenShortEnoughToGuess() {
        assertThatThrownBy(() -> tokens.issue(7, "core-system", "short"))
                .hasMessage("API token core-system has 5 characters: expected are at least 16");
    }

    @Test
    void takesAConsoleUserForNoSupplier() {
        assertThatThrownBy(() -> tokens.supplierOf(new CallerPrincipal("admin")))
                .hasMessage("admin did not come in with an API token");
    }

    private static final class RememberedTokens extends IssuedTokens {
        private final Map<String, ApiCaller> byHash = new HashMap<>();

        @Override
        public void add(long supplierId, String name, String hash, Instant now) {
            byHash.put(hash, new ApiCaller(supplierId, name));
        }

        @Override
        public Optional<ApiCaller> find(String hash) {
            return Optional.ofNullable(byHash.get(hash));
        }
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-21T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

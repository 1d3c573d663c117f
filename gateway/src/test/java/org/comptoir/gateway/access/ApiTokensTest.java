package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ApiTokensTest {

    private static final String TOKEN = "a-token-of-the-core-system";

    private final RememberedTokens rows = new RememberedTokens();
    private final MovableClock clock = new MovableClock();
    private final ApiTokens tokens = new ApiTokens(rows, clock);

    @Test
    void recognisesWhatWasIssuedAndSaysForWhom() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());

        ApiCaller caller = tokens.recognise(TOKEN).orElseThrow();

        assertThat(caller.getName()).isEqualTo("api:7/core-system");
        assertThat(tokens.supplierOf(new CallerPrincipal(caller.getName()))).isEqualTo(7);
    }

    @Test
    void storesTheHashAndNeverTheToken() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());

        assertThat(rows.byHash.keySet()).allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void knowsNoOtherToken() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());

        assertThat(tokens.recognise(TOKEN + "x")).isEmpty();
        assertThat(tokens.recognise("")).isEmpty();
    }

    @Test
    void forgetsARevokedTokenWithinFiveSeconds() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());
        tokens.recognise(TOKEN);
        rows.byHash.clear();

        assertThat(tokens.recognise(TOKEN)).isPresent();
        clock.now = clock.now.plus(Duration.ofSeconds(5));
        assertThat(tokens.recognise(TOKEN)).isEmpty();
    }

    @Test
    void refusesATokenShortEnoughToGuess() {
        assertThatThrownBy(() -> tokens.issue(7, "core-system", "short", ApiScope.all()))
                .hasMessage("API token core-system has 5 characters: expected are at least 16");
    }

    @Test
    void refusesATokenThatMayDoNothing() {
        assertThatThrownBy(() -> tokens.issue(7, "core-system", TOKEN, Set.of()))
                .hasMessageStartingWith("API token core-system may do nothing: name at least one scope of orders:read");
    }

    @Test
    void remembersTheScopesOfAToken() {
        tokens.issue(7, "prices", TOKEN, Set.of(ApiScope.PRICES_READ, ApiScope.CATALOG_READ));

        assertThat(tokens.recognise(TOKEN).orElseThrow().scopes())
                .containsExactlyInAnyOrder(ApiScope.CATALOG_READ, ApiScope.PRICES_READ);
    }

    @Test
    void readsTheScopesItKnowsAndGrantsNothingForOthers() {
        assertThat(ApiScope.read(ApiScope.write(ApiScope.all()))).isEqualTo(ApiScope.all());
        assertThat(ApiScope.read("catalog:write everything:write")).containsExactly(ApiScope.CATALOG_WRITE);
        assertThat(ApiScope.read("")).isEmpty();
    }

    @Test
    void takesAConsoleUserForNoSupplier() {
        assertThatThrownBy(() -> tokens.supplierOf(new CallerPrincipal("admin")))
                .hasMessage("admin did not come in with an API token");
    }

    private static final class RememberedTokens extends IssuedTokens {
        private final Map<String, ApiCaller> byHash = new HashMap<>();

        @Override
        public void add(long supplierId, String name, String hash, Collection<ApiScope> scopes, Instant now) {
            byHash.put(hash, new ApiCaller(supplierId, name, Set.copyOf(scopes)));
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

package org.comptoir.gateway.access.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.platform.Tokens;
import org.junit.jupiter.api.Test;

class ApiTokensTest {

    private static final String TOKEN = "a-token-of-the-core-system";

    private final RememberedTokens rows = new RememberedTokens();
    private final MovableClock clock = new MovableClock();
    private final ApiTokens tokens = new ApiTokens(rows, clock);

    @Test
    void recognisesWhatWasIssuedAndSaysForWhom() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());

        ApiCaller caller = holder();

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

        assertThat(tokens.recognise(TOKEN + "x")).isEqualTo(new Recognition.Nobody());
        assertThat(tokens.recognise("")).isEqualTo(new Recognition.Nobody());
    }

    @Test
    void forgetsARevokedTokenWithinFiveSeconds() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());
        tokens.recognise(TOKEN);
        rows.byHash.clear();

        assertThat(tokens.recognise(TOKEN)).isInstanceOf(Recognition.Holder.class);
        clock.now = clock.now.plus(Duration.ofSeconds(5));
        assertThat(tokens.recognise(TOKEN)).isEqualTo(new Recognition.Nobody());
    }

    @Test
    void forgetsATokenAtOnceOnTheNodeThatTookItBack() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());
        tokens.recognise(TOKEN);
        rows.byHash.clear();

        tokens.forget();

        assertThat(tokens.recognise(TOKEN)).isEqualTo(new Recognition.Nobody());
    }

    @Test
    void letsNobodyInFromTheEndOfATokenOnAndSaysSinceWhen() {
        Instant end = clock.now.plusSeconds(3);
        rows.add(new IssuedTokens.Fresh(
                7, "erp", Tokens.hash(TOKEN), ApiScope.all(), "user:x", clock.now, Optional.of(end)));

        assertThat(tokens.recognise(TOKEN)).isInstanceOf(Recognition.Holder.class);
        clock.now = end;
        assertThat(tokens.recognise(TOKEN)).isEqualTo(new Recognition.Expired(end));
    }

    @Test
    void notesAUseOnceAMinute() {
        tokens.issue(7, "core-system", TOKEN, ApiScope.all());

        for (int second = 0; second <= 66; second += 6) {
            tokens.recognise(TOKEN);
            clock.now = clock.now.plusSeconds(6);
        }

        assertThat(rows.uses).hasSize(2);
        assertThat(Duration.between(rows.uses.get(0), rows.uses.get(1))).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void tellsTheStateOfATokenAtAMoment() {
        ApiToken token = new ApiToken(
                1,
                "erp",
                Set.of(ApiScope.ORDERS_READ),
                "user:x",
                clock.now,
                Optional.of(clock.now.plusSeconds(1)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(token.stateAt(clock.now)).isEqualTo(ApiToken.State.VALID);
        assertThat(token.stateAt(clock.now.plusSeconds(1))).isEqualTo(ApiToken.State.EXPIRED);
    }

    private ApiCaller holder() {
        return ((Recognition.Holder) tokens.recognise(TOKEN)).caller();
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

        assertThat(holder().scopes()).containsExactlyInAnyOrder(ApiScope.CATALOG_READ, ApiScope.PRICES_READ);
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
        private final Map<String, Known> byHash = new HashMap<>();
        private final List<Instant> uses = new ArrayList<>();

        @Override
        public boolean add(Fresh token) {
            ApiCaller holder = new ApiCaller(token.supplierId(), token.name(), token.scopes());
            byHash.put(token.hash(), new Known(1, token.hash(), holder, token.expiresAt(), Optional.empty()));
            return true;
        }

        @Override
        public Optional<Known> find(String hash) {
            return Optional.ofNullable(byHash.get(hash));
        }

        @Override
        public void noteUse(long id, Instant now, Instant unlessSince) {
            uses.add(now);
            byHash.replaceAll(
                    (hash, known) -> new Known(id, hash, known.holder(), known.expiresAt(), Optional.of(now)));
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

package org.comptoir.gateway.access.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.platform.SignOnSettings;
import org.comptoir.gateway.platform.SignOnSettings.SecondFactorOf;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KnownProviderTest {

    private final MovableClock clock = new MovableClock();
    private final StandInProvider provider =
            new StandInProvider(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), clock);
    private final String issuer = provider.issuer();

    private static final class MovableClock extends Clock {

        private Instant now = Instant.parse("2026-11-30T10:00:00Z");

        private void pass(Duration time) {
            now = now.plus(time);
        }

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

    private KnownProvider known(String privateTargets) {
        SignOnSettings settings = new SignOnSettings(
                issuer,
                StandInProvider.CLIENT,
                Optional.of(StandInProvider.SECRET),
                "Nordwerk",
                SecondFactorOf.OURS,
                false);
        return new KnownProvider(
                new ProviderLine(Reach.of(privateTargets), (SSLSocketFactory) SSLSocketFactory.getDefault(), settings),
                clock);
    }

    private long asked(String path) {
        return provider.asked.stream().filter(path::equals).count();
    }

    @AfterEach
    void end() {
        provider.close();
    }

    @Test
    void asksOnceAnHourHoweverManyWantToKnow() throws IOException {
        KnownProvider known = known("127.0.0.1");

        List<CompletableFuture<String>> many = IntStream.range(0, 20)
                .mapToObj(each -> CompletableFuture.supplyAsync(() -> authorization(known)))
                .toList();

        assertThat(many).allSatisfy(one -> assertThat(one.join()).isEqualTo(issuer + "/authorize"));
        known.known();
        clock.pass(Duration.ofMinutes(59));
        known.provider();
        known.known();
        assertThat(asked("/.well-known/openid-configuration")).isEqualTo(1);
        assertThat(asked("/keys")).isEqualTo(1);
        clock.pass(Duration.ofMinutes(2));
        known.known();
        assertThat(asked("/.well-known/openid-configuration")).isEqualTo(2);
        assertThat(asked("/keys")).isEqualTo(2);
    }

    private static String authorization(KnownProvider known) {
        try {
            return known.provider().authorization().toString();
        } catch (IOException failed) {
            return failed.toString();
        }
    }

    @Test
    void looksForANewKeyOnceAMinute() throws IOException {
        KnownProvider known = known("127.0.0.1");
        known.known();
        provider.rotate();

        clock.pass(Duration.ofSeconds(59));
        assertThat(known.afresh().getKeyByKeyId("second")).isNull();
        clock.pass(Duration.ofSeconds(1));
        assertThat(known.afresh().getKeyByKeyId("second")).isNotNull();
        assertThat(known.afresh().getKeyByKeyId("second")).isNotNull();
        assertThat(asked("/keys")).isEqualTo(2);
    }

    @Test
    void remembersForTenSecondsThatThereWasNoAnswer() throws IOException {
        KnownProvider known = known("127.0.0.1");
        provider.fail("no JSON");

        assertThatThrownBy(known::provider).hasMessageContaining("something that is no JSON object");
        assertThatThrownBy(known::provider).hasMessageContaining("something that is no JSON object");
        assertThat(asked("/.well-known/openid-configuration")).isEqualTo(1);
        provider.fail("");
        clock.pass(Duration.ofSeconds(10));
        assertThat(known.provider().namesItself()).isTrue();
    }

    @Test
    void believesNobodyWhoCallsItselfOtherwise() {
        provider.callItself(issuer + "/");

        assertThatThrownBy(known("127.0.0.1")::provider)
                .hasMessageContaining("GATEWAY_OIDC_ISSUER has to be the same to the letter");
    }

    @Test
    void reachesNothingPrivateThatTheOperatorHasNotListed() {
        assertThatThrownBy(known("")::provider)
                .hasMessageContaining("plain http needs the host in GATEWAY_PRIVATE_TARGETS");
        assertThat(provider.asked).isEmpty();
    }

    @Test
    void readsNoAnswerWithoutAnEnd() {
        provider.fail(" ".repeat(300 * 1_024));

        assertThatThrownBy(known("127.0.0.1")::provider).hasMessageContaining("more than 262144 bytes");
    }
}

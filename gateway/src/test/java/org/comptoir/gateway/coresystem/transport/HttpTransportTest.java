package org.comptoir.gateway.coresystem.transport;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.DeliveryResult.Unknown;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTransportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);

    private HttpServer server;
    private HttpTransport transport;
    private final CountDownLatch release = new CountDownLatch(1);

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/orders");
        transport = new HttpTransport(url, CLOCK, Duration.ofSeconds(2));
    }

    @AfterEach
    void stop() {
        release.countDown();
        server.stop(0);
    }

    private void answer(Answer answer) {
        server.createContext("/orders", exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private void answer(int status, String body) {
        answer(exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    private DeliveryResult send() {
        return transport.send(new Delivery(
                new OutboxEntry(
                        1, "core-system", "order:42", "key-42", "application/json", "PO-1.json", new byte[] {'{', '}'}),
                1));
    }

    @Test
    void postsTheBytesUnderTheirKey() {
        var seen = new StringBuilder();
        answer(exchange -> {
            seen.append(exchange.getRequestMethod())
                    .append(' ')
                    .append(exchange.getRequestHeaders().getFirst("Idempotency-Key"))
                    .append(' ')
                    .append(exchange.getRequestHeaders().getFirst("Content-Type"))
                    .append(' ')
                    .append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(201, -1);
        });

        assertThat(send()).isEqualTo(new Delivered("the core system answered 201", OptionalInt.of(201)));
        assertThat(seen).hasToString("POST key-42 application/json {}");
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 425, 429, 501, 503})
    void triesAgainWhereWaitingMayHelp(int status) {
        answer(status, "down for\r\n<b>maintenance</b>");

        assertThat(send())
                .isEqualTo(new TryAgain(
                        "the core system answered " + status + ": down for <b>maintenance</b>", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 504})
    void doesNotKnowWhatBecameOfItWhereSomethingBrokeOnTheWay(int status) {
        answer(status, "");

        assertThat(send()).isEqualTo(new Unknown("the core system answered " + status, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 400, 401, 404, 409, 422})
    void givesUpWhereTheRequestWillNeverBeTaken(int status) {
        answer(status, "");

        assertThat(send()).isEqualTo(new Refused("the core system answered " + status, OptionalInt.of(status)));
    }

    @Test
    void passesTheTargetsWishOn() {
        answer(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(503, -1);
        });

        assertThat(send()).isEqualTo(new TryAgain("the core system answered 503", Optional.of(Duration.ofMinutes(2))));
    }

    @Test
    void hangsUpOnAnEndlessAnswer() {
        answer(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] block = new byte[8192];
            try {
                for (int i = 0; i < 100_000; i++) {
                    exchange.getResponseBody().write(block);
                }
            } catch (IOException hungUp) {
                assertThat(hungUp).isNotNull();
            }
        });

        assertThat(send()).isEqualTo(new Delivered("the core system answered 200", OptionalInt.of(200)));
    }

    @Test
    void waitsNoLongerThanTheDeadlineEvenWhereTheHeadHasArrived() {
        answer(exchange -> {
            exchange.sendResponseHeaders(200, 10);
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            awaitRelease();
        });

        assertThat(send()).isEqualTo(new Unknown("the core system did not answer within 2 s", Optional.empty()));
    }

    @Test
    void triesAgainWhereNobodyListens() {
        server.stop(0);

        assertThat(send()).isInstanceOf(TryAgain.class);
    }

    private void awaitRelease() {
        try {
            release.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.comptoir.gateway.coresystem.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.Refused;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.DeliveryResult.Unknown;
import org.comptoir.gateway.delivery.Echo;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Trace;
import org.comptoir.gateway.platform.outgoing.ProbeStep;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuardedHttpTransportTest {

    private static final Clock CLOCK = Clock.fixed(Instant.ofEpochSecond(1_763_716_500), ZoneOffset.UTC);
    private static final byte[] BODY = "{\"order\":1}".getBytes(UTF_8);

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String base;

    @FunctionalInterface
    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        base = "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void at(String path, Answer answer) {
        server.createContext(path, exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
    }

    private static void say(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private Transport open(String allowed, Map<String, String> settings, Map<String, String> secrets) {
        var kind = new HttpKind(Reach.of(allowed), (SSLSocketFactory) SSLSocketFactory.getDefault(), CLOCK);
        return kind.open(1, new SettingValues(settings), new SettingValues(secrets));
    }

    private DeliveryResult send(Transport transport) {
        return transport.send(new Delivery(
                new OutboxEntry(1, "core-system/1/erp", "order:42", "key-42", "application/json", "PO-1.json", BODY),
                1));
    }

    @Test
    void postsTheBytesUnderTheirKeyWithTheHeaderThatWasSet() {
        at("/orders", exchange -> {
            seen.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            seen.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            seen.add(exchange.getRequestHeaders().getFirst("X-Api-Key"));
            seen.add(exchange.getRequestHeaders().getFirst("Content-Type"));
            seen.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            say(exchange, 201, "booked");
        });

        DeliveryResult result = send(open(
                "127.0.0.1",
                Map.of("url", base + "/orders?mandant=1", "authorization", "header", "header-name", "X-Api-Key"),
                Map.of("header-value", "k-1")));

        assertThat(result).isEqualTo(new Delivered("the core system answered 201", OptionalInt.of(201)));
        assertThat(seen)
                .containsExactly("POST /orders?mandant=1", "key-42", "k-1", "application/json", "{\"order\":1}");
    }

    @Test
    void tellsStepByStepHowFarAnOrderWouldCome() {
        at("/orders", exchange -> {
            seen.add(exchange.getRequestMethod());
            say(exchange, 405, "");
        });
        at("/shut", exchange -> say(exchange, 401, ""));

        assertThat(open("127.0.0.1", Map.of("url", base + "/orders"), Map.of()).probe())
                .extracting(step -> step.stage() + " " + step.good())
                .containsExactly("NAME true", "CONNECT true", "LOGIN true", "ANSWER true");
        assertThat(seen).containsExactly("GET");
        assertThat(open("127.0.0.1", Map.of("url", base + "/shut"), Map.of()).probe())
                .contains(ProbeStep.bad(ProbeStep.Stage.LOGIN, "was answered 401"));
    }

    @Test
    void tellsWhyNothingLeavesForAPrivateAddressOrAnUnknownName() {
        assertThat(open("", Map.of("url", base + "/orders"), Map.of()).probe())
                .singleElement()
                .satisfies(step -> assertThat(step.detail()).contains("a private address"));
        assertThat(open("", Map.of("url", "https://nobody.invalid/orders"), Map.of())
                        .probe())
                .containsExactly(ProbeStep.bad(ProbeStep.Stage.NAME, "nobody knows the name nobody.invalid"));
    }

    @Test
    void signsTheBodyWithTheTime() {
        at("/orders", exchange -> {
            seen.add(exchange.getRequestHeaders().getFirst("Comptoir-Signature"));
            say(exchange, 200, "");
        });

        send(open(
                "127.0.0.1",
                Map.of("url", base + "/orders", "authorization", "signature"),
                Map.of("signature-key", "0123456789abcdef")));

        assertThat(seen).containsExactly(Signature.of(BODY, "0123456789abcdef", CLOCK.instant()));
        assertThat(seen.get(0)).startsWith("t=1763716500,v1=").hasSize(16 + 64);
    }

    @Test
    void asksForATokenOnceAndForAnotherWhenItIsNotTaken() {
        AtomicInteger tokens = new AtomicInteger();
        at("/token", exchange -> {
            seen.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            say(
                    exchange,
                    200,
                    "{\"access_token\":\"T" + tokens.incrementAndGet()
                            + "\",\"expires_in\":3600,\"token_type\":\"Bearer\"}");
        });
        at("/orders", exchange -> {
            String shown = exchange.getRequestHeaders().getFirst("Authorization");
            boolean first = seen.size() <= 1;
            seen.add(shown);
            say(exchange, shown.equals("Bearer T1") && !first ? 401 : 200, "");
        });
        Transport transport = open(
                "127.0.0.1",
                Map.of(
                        "url",
                        base + "/orders",
                        "authorization",
                        "oauth",
                        "token-url",
                        base + "/token",
                        "client-id",
                        "me",
                        "scope",
                        "orders"),
                Map.of("client-secret", "s"));

        assertThat(send(transport)).isInstanceOf(Delivered.class);
        assertThat(send(transport))
                .isEqualTo(
                        new TryAgain("the core system did not take the token; another is asked for", Optional.empty()));
        assertThat(send(transport)).isInstanceOf(Delivered.class);
        assertThat(seen)
                .containsExactly(
                        "grant_type=client_credentials&scope=orders",
                        "Bearer T1",
                        "Bearer T1",
                        "grant_type=client_credentials&scope=orders",
                        "Bearer T2");
    }

    @Test
    void connectsToNothingThatOnlyTheGatewayCanReach() {
        at("/orders", exchange -> seen.add("reached"));

        DeliveryResult result = send(open("", Map.of("url", base + "/orders"), Map.of()));

        assertThat(result).isInstanceOf(Refused.class);
        assertThat(((Refused) result).reason())
                .startsWith("nothing was sent: 127.0.0.1 leads to 127.0.0.1, a private address");
        assertThat(seen).isEmpty();
    }

    @Test
    void followsNoRedirect() {
        at("/orders", exchange -> {
            exchange.getResponseHeaders().set("Location", base + "/elsewhere");
            say(exchange, 307, "");
        });
        at("/elsewhere", exchange -> seen.add("followed"));

        assertThat(send(open("127.0.0.1", Map.of("url", base + "/orders"), Map.of())))
                .isEqualTo(new Refused("the core system answered 307", OptionalInt.of(307)));
        assertThat(seen).isEmpty();
    }

    @Test
    void readsAnAnswerInChunksAndNoMoreThanItsBeginning() {
        at("/orders", exchange -> {
            exchange.sendResponseHeaders(500, 0);
            exchange.getResponseBody().write("down for ".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            exchange.getResponseBody().write("maintenance".getBytes(UTF_8));
        });

        assertThat(send(open("127.0.0.1", Map.of("url", base + "/orders"), Map.of())))
                .isEqualTo(new Unknown("the core system answered 500: down for maintenance", Optional.empty()));
    }

    @Test
    void checkSaysWhatIsMissingAndNeverASecret() {
        var kind = new HttpKind(Reach.of(""), (SSLSocketFactory) SSLSocketFactory.getDefault(), CLOCK);

        assertThat(kind.check(
                        new SettingValues(Map.of("url", "https://203.0.113.7/", "authorization", "signature")),
                        SettingValues.NONE))
                .containsExactly("secrets: signature-key is missing, which authorization signature needs");
        assertThat(kind.check(
                        new SettingValues(Map.of("url", "https://203.0.113.7/")),
                        new SettingValues(Map.of("signature-key", "short-secret"))))
                .singleElement()
                .asString()
                .doesNotContain("short-secret")
                .isEqualTo("secrets: signature-key is not as expected: expected is 16 to 500 characters");
        assertThat(kind.check(new SettingValues(Map.of("url", "http://203.0.113.7/")), SettingValues.NONE))
                .containsExactly(
                        "url is \"http://203.0.113.7/\": expected is https; plain http needs the host in GATEWAY_PRIVATE_TARGETS");
    }

    private static Delivery again() {
        return new Delivery(
                new OutboxEntry(1, "core-system/1/erp", "order:42", "key-42", "application/json", "PO-1.json", BODY),
                2);
    }

    private Transport asking() {
        return open(
                "127.0.0.1",
                Map.of("url", base + "/orders", "after-doubt", "ask", "ask-url", base + "/orders/by-key/{key}"),
                Map.of());
    }

    @Test
    void doesNotKnowWhatBecameOfAnOrderWhoseAnswerNeverCame() {
        at("/orders", exchange -> exchange.getRequestBody().readAllBytes());

        assertThat(send(asking())).isInstanceOf(Unknown.class);
    }

    @Test
    void knowsThatNothingArrivedWhereNobodyListens() {
        server.stop(0);

        assertThat(send(asking())).isInstanceOf(TryAgain.class);
    }

    @Test
    void asksByKeyWhetherAnOrderArrived() {
        AtomicInteger status = new AtomicInteger(200);
        at("/orders/by-key/key-42", exchange -> {
            seen.add(exchange.getRequestMethod());
            say(exchange, status.get(), "");
        });
        Transport transport = asking();

        assertThat(transport.trace(again())).isInstanceOf(Trace.Arrived.class);
        status.set(404);
        assertThat(transport.trace(again())).isEqualTo(new Trace.SendAgain());
        status.set(503);
        assertThat(transport.trace(again()))
                .isEqualTo(new Trace.AskLater("asked for the order, the core system answered 503", Optional.empty()));
        assertThat(seen).containsExactly("GET", "GET", "GET");
    }

    @Test
    void asksNobodyWhereARepetitionDoesNoHarmAndAPersonWhereItDoes() {
        assertThat(open("127.0.0.1", Map.of("url", base), Map.of()).trace(again()))
                .isEqualTo(new Trace.SendAgain());
        assertThat(open("127.0.0.1", Map.of("url", base, "after-doubt", "verify"), Map.of())
                        .trace(again()))
                .isInstanceOf(Trace.Untold.class);
    }

    @Test
    void wantsToKnowWhereToAsk() {
        var kind = new HttpKind(Reach.of("127.0.0.1"), (SSLSocketFactory) SSLSocketFactory.getDefault(), CLOCK);

        assertThat(kind.check(new SettingValues(Map.of("url", base, "after-doubt", "ask")), SettingValues.NONE))
                .containsExactly("ask-url is missing: after-doubt ask needs it");
        assertThat(kind.check(
                        new SettingValues(Map.of("url", base, "after-doubt", "ask", "ask-url", base + "/orders")),
                        SettingValues.NONE))
                .hasSize(1);
    }

    @Test
    void asksTheWayAnOrderGoesAndTellsAllThatWasAnswered() {
        at("/door", exchange -> {
            seen.add("%s %s %s %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestHeaders().getFirst("Content-Type"),
                            exchange.getRequestHeaders().getFirst("X-Key"),
                            exchange.getRequestHeaders().getFirst("Idempotency-Key")));
            exchange.getResponseHeaders().add("Content-Type", "text/xml");
            say(exchange, 200, "<cXML><Response><Status code=\"401\" text=\"No\">no such &lt;name&gt;</Status>");
        });
        at("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "https://elsewhere.example/");
            say(exchange, 302, "");
        });
        Map<String, String> settings = Map.of("url", base + "/door", "authorization", "header", "header-name", "X-Key");

        Echo told = open("127.0.0.1", settings, Map.of("header-value", "a-key"))
                .ask("text/xml", BODY)
                .orElseThrow();
        Echo moved = open("127.0.0.1", Map.of("url", base + "/moved"), Map.of())
                .ask("text/xml", BODY)
                .orElseThrow();
        Echo kept = open("", settings, Map.of("header-value", "a-key"))
                .ask("text/xml", BODY)
                .orElseThrow();

        assertThat(seen).containsExactly("POST text/xml a-key null");
        assertThat(told.steps()).allMatch(ProbeStep::good);
        assertThat(told.answer().orElseThrow().http()).isEqualTo(200);
        assertThat(told.answer().orElseThrow().status()).contains(new Echo.Status(401, "no such <name>"));
        assertThat(moved.answer().orElseThrow().location()).isEqualTo("https://elsewhere.example/");
        assertThat(kept.answer()).isEmpty();
        assertThat(kept.steps()).last().satisfies(step -> {
            assertThat(step.stage()).isEqualTo(ProbeStep.Stage.NAME);
            assertThat(step.detail()).contains("a private address");
        });
    }
}

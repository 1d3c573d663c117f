package org.comptoir.gateway.coresystem.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocketFactory;
import org.comptoir.gateway.coresystem.setting.SettingValues;
import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.DeliveryResult;
import org.comptoir.gateway.delivery.DeliveryResult.Delivered;
import org.comptoir.gateway.delivery.DeliveryResult.TryAgain;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.fixtures.SelfSigned;
import org.comptoir.gateway.platform.outgoing.Reach;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real TLS to a server whose certificate nobody but the target's settings knows. */
class HttpsTargetTest {

    @TempDir
    static Path keys;

    private static SelfSigned server;
    private static SelfSigned client;

    private final List<String> seen = new CopyOnWriteArrayList<>();
    private HttpsServer running;

    @BeforeAll
    static void certificates() throws Exception {
        server = SelfSigned.of(keys, "ip:127.0.0.1");
        client = SelfSigned.of(keys, "dns:gateway.test");
    }

    private String start(boolean wantsCertificate) throws Exception {
        SSLContext context = server.serverThatKnows(client);
        running = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        running.setExecutor(Executors.newCachedThreadPool());
        running.setHttpsConfigurator(new HttpsConfigurator(context) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters wanted = context.getDefaultSSLParameters();
                wanted.setNeedClientAuth(wantsCertificate);
                parameters.setSSLParameters(wanted);
            }
        });
        running.createContext("/orders", exchange -> {
            seen.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        running.start();
        return "https://127.0.0.1:" + running.getAddress().getPort() + "/orders";
    }

    @AfterEach
    void stop() {
        if (running != null) {
            running.stop(0);
        }
    }

    private static DeliveryResult send(Map<String, String> settings, Map<String, String> secrets) {
        var kind = new HttpKind(
                Reach.of("127.0.0.1, localhost"), (SSLSocketFactory) SSLSocketFactory.getDefault(), Clock.systemUTC());
        assertThat(kind.check(new SettingValues(settings), new SettingValues(secrets)))
                .isEmpty();
        return kind.open(1, new SettingValues(settings), new SettingValues(secrets))
                .send(new Delivery(
                        new OutboxEntry(
                                1, "core-system/1/erp", "order:42", "k", "application/json", "f", "{}".getBytes(UTF_8)),
                        1));
    }

    @Test
    void speaksToAServerWhoseCertificateTheTargetTrusts() throws Exception {
        DeliveryResult result =
                send(Map.of("url", start(false), "trusted-certificates", server.certificate()), Map.of());

        assertThat(result).isEqualTo(new Delivered("the core system answered 201", OptionalInt.of(201)));
        assertThat(seen).containsExactly("{}");
    }

    @Test
    void sendsNothingToAServerNobodyVouchesFor() throws Exception {
        DeliveryResult result = send(Map.of("url", start(false)), Map.of());

        assertThat(result).isInstanceOf(TryAgain.class);
        assertThat(seen).isEmpty();
    }

    @Test
    void sendsNothingWhereTheCertificateIsForAnotherName() throws Exception {
        String url = start(false).replace("127.0.0.1", "localhost");

        DeliveryResult result = send(Map.of("url", url, "trusted-certificates", server.certificate()), Map.of());

        assertThat(result).isInstanceOf(TryAgain.class);
        assertThat(((TryAgain) result).reason()).contains("localhost");
        assertThat(seen).isEmpty();
    }

    @Test
    void showsItsOwnCertificateToAServerThatWantsOne() throws Exception {
        Map<String, String> settings =
                new TreeMap<>(Map.of("url", start(true), "trusted-certificates", server.certificate()));

        assertThat(send(settings, Map.of())).isNotInstanceOf(Delivered.class);
        settings.put("client-certificate", client.certificate());
        DeliveryResult shown = send(settings, Map.of("client-private-key", client.key()));

        assertThat(shown).isEqualTo(new Delivered("the core system answered 201", OptionalInt.of(201)));
        assertThat(seen).containsExactly("{}");
    }

    @Test
    void saysWhatCanNotBeReadAndWhatGoesTogether() throws Exception {
        var kind = new HttpKind(
                Reach.of("127.0.0.1"), (SSLSocketFactory) SSLSocketFactory.getDefault(), Clock.systemUTC());
        String broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        String key = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";

        assertThat(kind.check(
                        new SettingValues(Map.of("url", "https://127.0.0.1/", "trusted-certificates", broken)),
                        SettingValues.NONE))
                .singleElement()
                .asString()
                .startsWith("trusted-certificates can not be read");
        assertThat(kind.check(
                        new SettingValues(Map.of("url", "https://127.0.0.1/")),
                        new SettingValues(Map.of("client-private-key", key))))
                .containsExactly(
                        "client-certificate and the secret client-private-key go together: give both or neither");
        assertThat(kind.check(
                        new SettingValues(
                                Map.of("url", "https://127.0.0.1/", "client-certificate", client.certificate())),
                        new SettingValues(Map.of("client-private-key", key))))
                .singleElement()
                .asString()
                .startsWith("secrets: client-private-key can not be read");
    }
}

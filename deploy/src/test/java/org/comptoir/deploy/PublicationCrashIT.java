package org.comptoir.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The process dies when the file of a publication lies there and nobody knows of it yet: one whole file, one delivery. */
class PublicationCrashIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final String CIF =
            "{\"client\":\"10042\",\"currency\":\"EUR\",\"format\":\"cif3\",\"leaveOut\":true,"
                    + "\"sender\":{\"id\":\"942888711\",\"domain\":\"DUNS\"},"
                    + "\"destination\":{\"transport\":\"http\",\"settings\":{\"url\":\"http://127.0.0.1:%d/in\"}}}";

    private final List<String> arrived = new CopyOnWriteArrayList<>();

    @Test
    void aRunThatDiedIsPublishedOnceAndWhole() throws Exception {
        HttpServer suite = destination();
        Map<String, String> settings = new HashMap<>(TestPostgres.newDatabase());
        settings.put("GATEWAY_PRIVATE_TARGETS", "127.0.0.1");
        settings.putAll(options("-Dcomptoir.crash.at=P2"));
        try (RunningGateway gateway = RunningGateway.start(settings)) {
            String wanted = CIF.formatted(suite.getAddress().getPort());
            assertThat(send(gateway, "PUT", "/api/v1/exports/ariba", wanted)).contains("\"ariba\"");
            try {
                send(gateway, "POST", "/api/v1/exports/ariba/runs", "");
            } catch (IOException answerLost) {
                assertThat(answerLost).isNotNull();
            }
            gateway.awaitEnd();
            assertThat(arrived).isEmpty();
            gateway.startAgain(options(""));

            String run = Awaitility.await()
                    .atMost(LONGEST)
                    .until(
                            () -> send(gateway, "GET", "/api/v1/exports/ariba/runs/1", ""),
                            answer -> answer.contains("\"takenAt\""));

            byte[] file = send(gateway, "GET", "/api/v1/exports/ariba/runs/1/file", "")
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(run).contains("\"state\":\"published\"").contains(sum(file));
            assertThat(arrived).containsExactly(sum(file));
        } finally {
            suite.stop(0);
        }
    }

    /** Writes down the sum of what it gets. */
    private HttpServer destination() throws IOException {
        HttpServer suite = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        suite.createContext("/in", call -> {
            arrived.add(sum(call.getRequestBody().readAllBytes()));
            call.sendResponseHeaders(204, -1);
            call.close();
        });
        suite.start();
        return suite;
    }

    private static String sum(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, String> options(String crash) {
        return Map.of("JAVA_TOOL_OPTIONS", "-Dcomptoir.exports.lease=PT5S " + crash);
    }

    private static String send(RunningGateway gateway, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer comptoir-demo-api")
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}

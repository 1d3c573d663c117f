package org.comptoir.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The process dies while it reads a file, and again within the switch: the import goes on and ends as if nothing had been. */
class ImportCrashIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration LONGEST = Duration.ofSeconds(120);
    private static final int ARTICLES = 7_000;

    @Test
    void goesOnBehindTheLastChunk() throws Exception {
        Map<String, String> settings = new HashMap<>(TestPostgres.newDatabase());
        settings.putAll(options("-Dcomptoir.crash.at=I1:2"));
        try (RunningGateway gateway = RunningGateway.start(settings)) {
            String articles = IntStream.range(0, ARTICLES)
                    .mapToObj(ImportCrashIT::article)
                    .collect(Collectors.joining("\n"));
            try {
                assertThat(send(gateway, "POST", "/api/v1/imports", articles)).contains("\"id\":1");
            } catch (IOException answerLost) {
                assertThat(answerLost).isNotNull();
            }
            gateway.awaitEnd();

            try {
                gateway.startAgain(options("-Dcomptoir.crash.at=I2"));
                gateway.awaitEnd();
            } catch (UncheckedIOException diedBeforeItWasReady) {
                assertThat(diedBeforeItWasReady).hasMessageContaining("did not start again");
            }
            gateway.startAgain(options(""));

            String view = Awaitility.await()
                    .atMost(LONGEST)
                    .until(
                            () -> send(gateway, "GET", "/api/v1/imports/1", ""),
                            answer -> answer.contains("\"over\":true"));
            assertThat(view)
                    .contains("\"state\":\"applied\"", "\"added\":" + ARTICLES, "\"items\":" + ARTICLES)
                    .contains("\"problems\":0");
            assertThat(send(gateway, "GET", "/api/v1/products/CRASH-6999", "")).contains("Bolt 6999");
        }
    }

    private static Map<String, String> options(String crash) {
        return Map.of("JAVA_TOOL_OPTIONS", "-Dcomptoir.imports.lease=PT5S " + crash);
    }

    private static String article(int number) {
        return ("{\"id\":\"CRASH-%d\",\"category\":\"fasteners\",\"terms\":{\"amount\":\"1.25\",\"currency\":\"EUR\",\"family\":\"f\"},"
                        + "\"packing\":{\"unit\":\"EA\"},\"texts\":{\"en\":{\"name\":\"Bolt %d\"}}}")
                .formatted(number, number);
    }

    private static String send(RunningGateway gateway, String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer comptoir-demo-api")
                .header("Content-Type", "application/x-ndjson")
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}

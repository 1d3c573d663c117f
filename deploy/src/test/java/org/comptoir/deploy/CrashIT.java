package org.comptoir.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/**
 * The process dies at each point of an order's way that has its own consequence, and comes back on the same data: nothing
 * acknowledged is lost, nothing is there twice. The points are those of the reliability rules.
 */
class CrashIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration LONGEST = Duration.ofSeconds(90);

    /** Only where the embedded database itself is put to the test: killed behind a commit and in a delivery. */
    @Test
    void losesAndDoublesNothingOnTheEmbeddedDatabase() throws Exception {
        try (RunningGateway gateway = RunningGateway.start(armed("C4"))) {
            dieBehindTheCommit(gateway, "C8@B-");

            orderThenDie(gateway, "B");
            gateway.startAgain(unarmed());
            awaitDelivered(gateway, 2);
            assertEachOnce(gateway, "A", "B");
        }
    }

    @Test
    void losesAndDoublesNothingOnPostgresql() throws Exception {
        try (RunningGateway gateway = RunningGateway.start(with(TestPostgres.newDatabase(), armed("C2")))) {
            assertThatThrownBy(() -> post(gateway, "A")).isInstanceOf(IOException.class);
            gateway.awaitEnd();

            gateway.startAgain(armed("C4"));
            assertThat(orders(gateway)).as("nothing was committed at C2").isEmpty();
            dieBehindTheCommit(gateway, "C6@B-");

            orderThenDie(gateway, "B");
            gateway.startAgain(armed("C7:2"));
            awaitDelivered(gateway, 2);

            orderThenDie(gateway, "C");
            gateway.startAgain(armed("C8"));
            awaitDelivered(gateway, 3);

            orderThenDie(gateway, "D");
            gateway.startAgain(armed("C9:2"));
            awaitDelivered(gateway, 4);

            orderThenDie(gateway, "E");
            gateway.startAgain(armed("C10:2"));
            awaitDelivered(gateway, 5);

            orderThenDie(gateway, "F");
            gateway.startAgain(unarmed());
            awaitDelivered(gateway, 6);
            assertEachOnce(gateway, "A", "B", "C", "D", "E", "F");
        }
    }

    /** Order A dies behind its commit, is sent once more and delivered, perhaps before it died; the next point is armed then. */
    private static void dieBehindTheCommit(RunningGateway gateway, String next) throws Exception {
        assertThatThrownBy(() -> post(gateway, "A")).isInstanceOf(IOException.class);
        gateway.awaitEnd();

        gateway.startAgain(armed(next));
        String first = post(gateway, "A");
        assertThat(first).contains("code=\"200\"").contains("Order A received with 1 line");
        assertThat(orders(gateway))
                .as("the order committed at C4 is there once")
                .hasSize(1);
        awaitDelivered(gateway, 1);
    }

    private static void assertEachOnce(RunningGateway gateway, String... numbers) throws Exception {
        for (String number : numbers) {
            assertThat(post(gateway, number)).as("resend of %s", number).contains("code=\"200\"");
        }
        assertThat(orders(gateway)).hasSize(numbers.length);
        assertThat(files(gateway)).extracting(name -> name.substring(0, 1)).containsExactly(numbers);
    }

    /** The order is committed; the process dies while it delivers it, with the answer on its way or already out. */
    private static void orderThenDie(RunningGateway gateway, String number) throws InterruptedException {
        try {
            assertThat(post(gateway, number)).contains("code=\"200\"");
        } catch (IOException answerLost) {
            assertThat(answerLost).isNotNull();
        }
        gateway.awaitEnd();
    }

    private static Map<String, String> armed(String point) {
        return Map.of("JAVA_TOOL_OPTIONS", "-Dcomptoir.delivery.lease=PT5S -Dcomptoir.crash.at=" + point);
    }

    private static Map<String, String> unarmed() {
        return Map.of("JAVA_TOOL_OPTIONS", "-Dcomptoir.delivery.lease=PT5S");
    }

    private static Map<String, String> with(Map<String, String> settings, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(settings);
        all.putAll(more);
        return all;
    }

    private static String post(RunningGateway gateway, String number) throws IOException, InterruptedException {
        String sample = Files.readString(Path.of("..", "docs", "samples", "order-ariba-demo.xml"));
        String order = sample.replaceFirst("payloadID=\"[^\"]+\"", "payloadID=\"crash-" + number + "@test.example\"")
                .replaceFirst("orderID=\"[^\"]+\"", "orderID=\"" + number + "\"");
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + "/cxml"))
                .timeout(LONGEST)
                .header("Content-Type", "text/xml; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(order))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    private static List<String> orders(RunningGateway gateway) throws IOException, InterruptedException {
        return Pattern.compile("\"orderNumber\":\"(.)\"")
                .matcher(get(gateway, "/api/v1/orders"))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static String get(RunningGateway gateway, String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.url() + path))
                .timeout(LONGEST)
                .header("Authorization", "Bearer comptoir-demo-api")
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }

    /** Delivered as the gateway itself sees it: every order's delivery has ended well. */
    private static void awaitDelivered(RunningGateway gateway, int orders) {
        await(gateway, () -> {
            List<String> deliveries = new ArrayList<>();
            Pattern href = Pattern.compile("\"href\":\"[^\"]*(/api/v1/orders/\\d+)\"");
            for (String path : href.matcher(get(gateway, "/api/v1/orders"))
                    .results()
                    .map(match -> match.group(1))
                    .toList()) {
                deliveries.add(get(gateway, path));
            }
            assertThat(deliveries)
                    .hasSize(orders)
                    .allSatisfy(order -> assertThat(order).contains("\"state\":\"DELIVERED\""));
        });
    }

    /** Ends at once where the process has died, for nothing more will come, and tells what it had printed. */
    private static void await(RunningGateway gateway, ThrowingRunnable fact) {
        try {
            Awaitility.await()
                    .atMost(LONGEST)
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .failFast("the gateway died again", () -> !gateway.isAlive())
                    .untilAsserted(fact);
        } catch (ConditionTimeoutException | TerminalFailureException missed) {
            throw new AssertionError(
                    "%s%nIn the folder: %s%n%s".formatted(missed.getMessage(), files(gateway), gateway.console()),
                    missed);
        }
    }

    private static List<String> files(RunningGateway gateway) {
        try (Stream<Path> files = Files.list(folder(gateway))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path folder(RunningGateway gateway) {
        return gateway.data().resolve("core-system").resolve("orders");
    }
}

package org.comptoir.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several core systems side by side, written over the API, and the orders that go to them. */
@ExtendWith(ArquillianExtension.class)
class CoreTargetsResourceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger FOLDERS = new AtomicInteger();

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    @Inject
    DeliverySearch deliveries;

    @Inject
    GatewaySettings settings;

    private Connection connection;
    private String token;

    @BeforeEach
    void supplierWithToken() {
        connection = suppliers.connection();
        token = tokens.next();
        apiTokens.issue(
                connection.supplier().value(),
                "erp",
                token,
                Set.of(ApiScope.TARGETS_READ, ApiScope.TARGETS_WRITE, ApiScope.ORDERS_READ));
    }

    private HttpResponse<String> send(String method, String name, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve("/api/v1/core-targets" + name))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonObject put(String name, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("PUT", "/" + name, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private static String http(String url, String secrets) {
        return "{\"rank\": 7, \"format\": {\"name\": \"json\"}, \"transport\": {\"name\": \"http\", \"settings\": {\"url\": \""
                + url + "\", \"authorization\": \"signature\"}" + secrets + "}}";
    }

    private static String folder(String format, String folder, String route) {
        return "{\"format\": {\"name\": \"" + format
                + "\"}, \"transport\": {\"name\": \"folder\", \"settings\": {\"folder\": \"" + folder
                + "\"}}, \"route\": " + route + "}";
    }

    private DeliveryView place(String number, String part) {
        Accepted accepted = (Accepted) placeOrder.place(anOrder()
                .on(connection)
                .number(number)
                .document("document of " + number)
                .with(line(1, part, "10", "9.50"))
                .build());
        List<DeliveryView> about = deliveries.about(connection.supplier().value(), "order:" + accepted.orderId());
        assertThat(about).hasSize(1);
        return about.get(0);
    }

    private Stream<Path> files(String folder) throws IOException {
        Path path = settings.data()
                .resolve("core-system")
                .resolve(Long.toString(connection.supplier().value()))
                .resolve(folder);
        // a name that ends so is a file still written, which its reader passes over
        return Files.isDirectory(path)
                ? Files.list(path).filter(file -> !file.toString().endsWith(".part"))
                : Stream.empty();
    }

    @Test
    void tellsATargetWithoutItsSecretsAndKeepsThemUntilTheAddressChanges() throws Exception {
        JsonObject first = put(
                "erp", http("https://203.0.113.7/orders", ", \"secrets\": {\"signature-key\": \"0123456789-abcdef\"}"));
        JsonObject again = put("erp", http("https://203.0.113.7/orders", ""));
        HttpResponse<String> elsewhere = send("PUT", "/erp", http("https://203.0.113.8/orders", ""));
        String list = send("GET", "", "").body();

        assertThat(first.getJsonObject("transport").getJsonArray("secrets").getString(0))
                .isEqualTo("signature-key");
        assertThat(again.getJsonObject("transport").getJsonArray("secrets")).hasSize(1);
        assertThat(elsewhere.statusCode()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("signature-key is missing");
        assertThat(list).contains("https://203.0.113.7/orders").doesNotContain("abcdef", "v1:");
    }

    @Test
    void refusesWhatOnlyTheGatewayCanReach() throws Exception {
        for (String address : List.of(
                "https://127.0.0.1/",
                "https://10.1.2.3/",
                "https://169.254.169.254/",
                "https://[::1]/",
                "https://localhost/")) {
            HttpResponse<String> answer =
                    send("PUT", "/erp", http(address, ", \"secrets\": {\"signature-key\": \"0123456789-abcdef\"}"));

            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("a private address");
        }
    }

    @Test
    void reportsAllThatStandsAgainstATarget() throws Exception {
        HttpResponse<String> answer = send(
                "PUT",
                "/erp",
                "{\"format\": {\"name\": \"csv\", \"settings\": {\"delimiter\": \"x\"}}, \"transport\": {\"name\": \"pigeon\"}}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("format: delimiter is \\\"x\\\": expected is one of ; , | tab")
                .contains("transport is \\\"pigeon\\\": expected is one of http, sftp, mail, folder");
    }

    @Test
    void refusesAnAmountOfARouteThatNobodyCouldWriteOut() throws Exception {
        HttpResponse<String> answer =
                send("PUT", "/vast", folder("json", "vast", "{\"from\": 1e600000000, \"currency\": \"EUR\"}"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("route.from");
    }

    @Test
    void noSupplierWritesIntoAnothersFolder() throws Exception {
        String folder = "it-" + FOLDERS.incrementAndGet() + "-" + System.nanoTime();
        put("all", folder("json", folder, "{}"));
        place("PO-5", "AN-1001");
        await().atMost(Duration.ofSeconds(20)).until(() -> files(folder).count() == 1);
        Path mine = settings.data().resolve("core-system").resolve(folder);

        assertThat(mine).doesNotExist();
    }

    @Test
    void anOrderGoesToTheFirstTargetWhoseRouteTakesItElseToTheOperatorsOwn() throws Exception {
        String folder = "it-" + FOLDERS.incrementAndGet() + "-" + System.nanoTime();
        put("big", folder("csv", folder, "{\"clients\": [\"10042\"], \"from\": \"1000000\", \"currency\": \"EUR\"}"));
        assertThat(place("PO-1", "AN-1001").target()).isEqualTo("core-system");
        put("all", folder("edifact-orders-d96a", folder, "{}"));

        DeliveryView routed = place("PO-2", "AN-1001");

        assertThat(routed.target())
                .isEqualTo("core-system/" + connection.supplier().value() + "/all");
        await().atMost(Duration.ofSeconds(20)).until(() -> files(folder).count() == 1);
        Path file = files(folder).findFirst().orElseThrow();
        assertThat(file.getFileName().toString()).startsWith("PO-2-").endsWith(".edi");
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).contains("BGM+220+PO-2+9'");
    }

    @Test
    void aRetiredTargetTakesNoMoreOrders() throws Exception {
        String folder = "it-" + FOLDERS.incrementAndGet() + "-" + System.nanoTime();
        put("all", folder("json", folder, "{}"));
        assertThat(place("PO-3", "AN-1001").target()).endsWith("/all");

        assertThat(send("DELETE", "/all", "").statusCode()).isEqualTo(204);

        assertThat(send("DELETE", "/all", "").statusCode()).isEqualTo(404);
        assertThat(place("PO-4", "AN-1001").target()).isEqualTo("core-system");
        await().atMost(Duration.ofSeconds(20)).until(() -> files(folder).count() == 1);
    }

    @Test
    void anOrderThatTheFormatCanNotSayIsADeadLetterWithItsReasons() throws Exception {
        put("x12", folder("x12-850-004010", "it-x12", "{}"));

        DeliveryView waiting = place("PO-5-with-more-than-22-characters", "AN-1001");

        await().atMost(Duration.ofSeconds(20))
                .until(() -> deliveries
                        .find(connection.supplier().value(), waiting.id())
                        .orElseThrow()
                        .state()
                        .equals(DeliveryState.DEAD));
        assertThat(deliveries
                        .find(connection.supplier().value(), waiting.id())
                        .orElseThrow()
                        .note())
                .contains("orderNumber has 33 characters, there is place for 22");
    }

    @Test
    void aTokenNeedsTheScope() throws Exception {
        token = tokens.next();
        apiTokens.issue(connection.supplier().value(), "reader", token, Set.of(ApiScope.TARGETS_READ));

        assertThat(send("GET", "", "").statusCode()).isEqualTo(200);
        assertThat(send("DELETE", "/all", "").statusCode()).isEqualTo(403);
    }
}

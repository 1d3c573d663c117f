package org.comptoir.gateway.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.awaitility.Awaitility;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a core system and its people say over the API: send it again, it has arrived, this becomes of the order. */
@ExtendWith(ArquillianExtension.class)
class StuckOrdersIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
    Database database;

    private long supplier;
    private String token;
    private long order;
    private long delivery;

    @BeforeEach
    void deliveredOrder() {
        Connection connection = suppliers.connection();
        supplier = connection.supplier().value();
        token = tokens.next();
        apiTokens.issue(supplier, "erp", token, ApiScope.all());
        order = ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .with(line(1, "AN-1001", "10", "9.50"))
                        .build()))
                .orderId();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> view().state() == DeliveryState.DELIVERED);
        delivery = view().id();
    }

    private DeliveryView view() {
        return deliveries.about(supplier, "order:" + order).get(0);
    }

    private HttpResponse<String> send(String method, String path, String key, String body)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(deployed.toString()).resolve("/api/v1" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        if (!key.isEmpty()) {
            request.header("Idempotency-Key", key);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send("POST", path, "", body);
    }

    private void put(DeliveryState state) {
        database.update("update outbox set state = ?, doubt = true where id = ?", state, delivery);
    }

    @Test
    void sendsADeadLetterAgainAndSaysWhoHadItSent() throws Exception {
        put(DeliveryState.DEAD);

        HttpResponse<String> again = post("/deliveries/" + delivery + "/replay", "{\"reason\": \"was down\"}");

        assertThat(again.statusCode()).isEqualTo(200);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> view().state() == DeliveryState.DELIVERED);
        assertThat(send("GET", "/deliveries/" + delivery, "", "").body())
                .contains("\"state\":\"DELIVERED\"", "\"attempt\":2", "was there already as ");
        assertThat(database.query(
                        "select actor from audit_event where supplier_id = ? and action = 'delivery.replayed'",
                        row -> row.text("actor"),
                        supplier))
                .singleElement()
                .asString()
                .endsWith("erp");
    }

    @Test
    void sendsAllDeadLettersOfATargetAgain() throws Exception {
        put(DeliveryState.DEAD);

        assertThat(post("/deliveries/replay", "{\"target\": \"another\", \"reason\": \"was down\"}")
                        .body())
                .isEqualTo("{\"queued\":0}");
        assertThat(post("/deliveries/replay", "{\"target\": \"core-system\", \"reason\": \"was down\"}")
                        .body())
                .isEqualTo("{\"queued\":1}");
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> view().state() == DeliveryState.DELIVERED);
    }

    @Test
    void takesAPersonsWordThatItHasArrived() throws Exception {
        put(DeliveryState.VERIFY);

        assertThat(send("GET", "/deliveries?state=verify", "", "").body()).contains("\"id\":" + delivery);
        assertThat(post("/deliveries/" + delivery + "/arrived", "{\"reason\": \"is there as 4500012\"}")
                        .body())
                .contains("\"state\":\"DELIVERED\"", "is there as 4500012");
    }

    @Test
    void wantsAReasonAndAScopeAndOnesOwnDelivery() throws Exception {
        assertThat(post("/deliveries/" + delivery + "/replay", "{}").statusCode())
                .isEqualTo(400);
        assertThat(post("/deliveries/" + delivery + "/replay", "{\"reason\": \"no need\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(post("/deliveries/999999999999/replay", "{\"reason\": \"not mine\"}")
                        .statusCode())
                .isEqualTo(404);
        token = tokens.next();
        apiTokens.issue(supplier, "reader", token, Set.of(ApiScope.ORDERS_READ));
        assertThat(post("/deliveries/" + delivery + "/replay", "{\"reason\": \"let me\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void keepsTheCoreSystemsWordOnceForEachKeyAndShowsItOnTheOrder() throws Exception {
        String path = "/orders/" + order + "/confirmations";
        String accepted = "{\"verdict\": \"accepted\", \"coreNumber\": \"4500012\"}";

        assertThat(send("POST", path, "k-1", accepted).statusCode()).isEqualTo(201);
        HttpResponse<String> repeated = send("POST", path, "k-1", accepted);
        assertThat(repeated.statusCode()).isEqualTo(200);
        assertThat(repeated.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(send("POST", path, "k-1", "{\"verdict\": \"refused\", \"reason\": \"sold out\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(
                                "POST",
                                path,
                                "k-2",
                                "{\"verdict\": \"changed\", \"lines\": [{\"number\": 1, \"verdict\": \"backordered\", "
                                        + "\"deliveryDate\": \"2026-12-24\"}]}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(send("GET", "/orders/" + order, "", "").body())
                .containsOnlyOnce("\"coreNumber\":\"4500012\"")
                .contains("\"verdict\":\"backordered\"", "\"deliveryDate\":\"2026-12-24\"");
        assertThat(database.query(
                        "select detail from audit_event where supplier_id = ? and action = 'order.confirmed' order by id",
                        row -> row.text("detail"),
                        supplier))
                .containsExactly("ACCEPTED as 4500012, whole", "CHANGED, 1 line");
    }

    @Test
    void tellsAllThatStandsAgainstAWord() throws Exception {
        String path = "/orders/" + order + "/confirmations";

        assertThat(send("POST", path, "", "{\"verdict\": \"accepted\"}").statusCode())
                .isEqualTo(400);
        assertThat(send("POST", path, "k", "{\"verdict\": \"perhaps\", \"colour\": \"red\"}")
                        .body())
                .contains("expected is one of", "colour");
        HttpResponse<String> wrong = send(
                "POST",
                path,
                "k",
                "{\"verdict\": \"accepted\", \"lines\": [{\"number\": 7, \"verdict\": \"accepted\"}, "
                        + "{\"number\": 1, \"verdict\": \"accepted\", \"quantity\": \"1000000\"}]}");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "\"field\":\"coreNumber\"",
                        "\"field\":\"lines[0].number\"",
                        "the order has no such line",
                        "of line 1 add up to 1000000");
        String most = "{\"number\": 1, \"verdict\": \"accepted\", \"quantity\": \"999999999\"}";
        HttpResponse<String> twice =
                send("POST", path, "k", "{\"verdict\": \"changed\", \"lines\": [" + most + ", " + most + "]}");
        assertThat(twice.statusCode()).as(twice.body()).isEqualTo(422);
        assertThat(twice.body()).contains("of line 1 add up to 1999999998");
        HttpResponse<String> vast = send(
                "POST",
                path,
                "k",
                "{\"verdict\": \"changed\", \"lines\": [{\"number\": 1, \"verdict\": \"changed\", "
                        + "\"unitPrice\": {\"amount\": \"1\", \"currency\": \"EUR\", \"basis\": 1e600000000}}]}");
        assertThat(vast.statusCode()).as(vast.body()).isEqualTo(400);
        assertThat(vast.body()).contains("lines[0].unitPrice.basis");
        assertThat(send("POST", "/orders/999999999999/confirmations", "k", "{\"verdict\": \"accepted\"}")
                        .statusCode())
                .isEqualTo(404);
    }
}

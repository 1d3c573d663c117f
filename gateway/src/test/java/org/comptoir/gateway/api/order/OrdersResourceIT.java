package org.comptoir.gateway.api.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;
import static org.comptoir.gateway.fixtures.AnOrder.line;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The API as a core system meets it. */
@ExtendWith(ArquillianExtension.class)
class OrdersResourceIT {

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

    private Connection connection;
    private String token;

    @BeforeEach
    void supplierWithToken() {
        connection = suppliers.connection();
        token = tokens.next();
        apiTokens.issue(connection.supplier().value(), "core-system", token, Set.of(ApiScope.ORDERS_READ));
    }

    private long place(String number, String price) {
        Accepted accepted = (Accepted) placeOrder.place(anOrder()
                .on(connection)
                .number(number)
                .document("document of " + number)
                .with(line(1, "AN-1001", "10", price))
                .build());
        return accepted.orderId();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = path.startsWith("/api/") ? URI.create(deployed.toString()).resolve(path) : URI.create(path);
        return CLIENT.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private JsonObject json(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return read(answer.body());
    }

    private static JsonObject read(String body) {
        return Json.createReader(new StringReader(body)).readObject();
    }

    private static List<String> numbers(JsonObject page) {
        return page.getJsonArray("orders").getValuesAs(JsonObject.class).stream()
                .map(order -> order.getString("orderNumber"))
                .toList();
    }

    /** The path of an absolute address: in the test the public one is not the one deployed. */
    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    @Test
    void refusesATokenWithoutTheScopeAndNamesIt() throws IOException, InterruptedException {
        token = tokens.next();
        apiTokens.issue(connection.supplier().value(), "prices-only", token, Set.of(ApiScope.PRICES_READ));

        HttpResponse<String> answer = get("/api/v1/orders");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                .contains("error=\"insufficient_scope\"", "scope=\"orders:read\"");
        assertThat(answer.body()).contains("The token lacks the scope orders:read");
    }

    @Test
    void followsNextToTheLastPage() throws Exception {
        for (int i = 1; i <= 5; i++) {
            place("PO-" + i, "9.50");
        }

        JsonObject first = json("/api/v1/orders?limit=2&client=10042");
        JsonObject second = json(path(first.getString("next")));
        JsonObject third = json(path(second.getString("next")));

        assertThat(numbers(first)).containsExactly("PO-5", "PO-4");
        assertThat(numbers(second)).containsExactly("PO-3", "PO-2");
        assertThat(numbers(third)).containsExactly("PO-1");
        assertThat(third.containsKey("next")).isFalse();
    }

    @Test
    void filtersByStatusClientAndTime() throws Exception {
        place("PO-1", "9.50");
        place("PO-2", "9.49");

        assertThat(numbers(json("/api/v1/orders?status=ON_HOLD"))).containsExactly("PO-2");
        assertThat(numbers(json("/api/v1/orders?client=99999"))).isEmpty();
        assertThat(numbers(json("/api/v1/orders?since=2999-01-01T00:00:00Z"))).isEmpty();
        assertThat(numbers(json("/api/v1/orders?since=2020-01-01T00:00:00%2B02:00")))
                .hasSize(2);
    }

    @Test
    void showsAnOrderWithLinesChecksAndDeliveries() throws Exception {
        JsonObject accepted = json("/api/v1/orders/" + place("PO-1", "9.50"));
        JsonObject held = json("/api/v1/orders/" + place("PO-2", "9.49"));

        assertThat(accepted.getJsonArray("lines").getJsonObject(0).getString("quantity"))
                .isEqualTo("10");
        assertThat(accepted.getJsonArray("checks")).isEmpty();
        assertThat(accepted.getJsonArray("deliveries")).hasSize(1);
        assertThat(held.getJsonArray("checks").getJsonObject(0).getString("sentence"))
                .isEqualTo("Line 1 costs EUR 9.49 but the agreed price (list) is EUR 9.50");
        assertThat(held.getJsonArray("deliveries")).isEmpty();
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void mayDecide() {
        connection = suppliers.known();
        token = tokens.next();
        apiTokens.issue(
                connection.supplier().value(), "clerk", token, Set.of(ApiScope.ORDERS_READ, ApiScope.ORDERS_DECIDE));
    }

    @Test
    void decidesOnOrdersOnHold() throws Exception {
        mayDecide();
        String order = "/api/v1/orders/" + place("PO-1", "9.49");

        HttpResponse<String> unreasoned = post(order + "/release", "{\"reason\": \" \"}");
        HttpResponse<String> corrected = post(
                order + "/correct",
                "{\"reason\": \"contract\", \"lines\": [{\"number\": 1, \"price\": \"9.50\", \"quantity\": \"8\"}]}");
        HttpResponse<String> again = post(order + "/refuse", "{\"reason\": \"late\"}");

        assertThat(unreasoned.statusCode()).isEqualTo(409);
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        JsonObject whole = read(corrected.body());
        assertThat(whole.getJsonObject("order").getString("status")).isEqualTo("ACCEPTED");
        assertThat(whole.getJsonObject("order").getJsonObject("total").getString("amount"))
                .isEqualTo("76.00");
        assertThat(whole.getJsonArray("deliveries")).hasSize(1);
        assertThat(whole.getJsonArray("decisions").getJsonObject(0).getString("kind"))
                .isEqualTo("CORRECT");
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("not on hold");
    }

    @Test
    void aCorrectedPriceIsForTheBasisTheLineHasUnlessAnotherIsGivenWithIt() throws Exception {
        mayDecide();
        Accepted placed = (Accepted) placeOrder.place(anOrder()
                .on(connection)
                .with(line(
                        1,
                        "AN-1001",
                        "200",
                        new UnitPrice(Money.of("950", "EUR"), new BigDecimal(100)),
                        Optional.empty()))
                .build());
        String order = "/api/v1/orders/" + placed.orderId();

        HttpResponse<String> alone =
                post(order + "/correct", "{\"reason\": \"contract\", \"lines\": [{\"number\": 1, \"basis\": \"10\"}]}");
        HttpResponse<String> corrected = post(
                order + "/correct", "{\"reason\": \"contract\", \"lines\": [{\"number\": 1, \"price\": \"875\"}]}");

        assertThat(alone.statusCode()).isEqualTo(400);
        assertThat(alone.body()).contains("lines[0].basis");
        assertThat(corrected.statusCode()).as(corrected.body()).isEqualTo(200);
        assertThat(read(corrected.body())
                        .getJsonObject("order")
                        .getJsonObject("total")
                        .getString("amount"))
                .isEqualTo("1750.00");
    }

    @Test
    void asksForASecondPersonAboveTheAmount() throws Exception {
        mayDecide();
        String order = "/api/v1/orders/" + place("PO-1", "9.49");
        HttpResponse<String> set = CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve("/api/v1/order-settings"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(
                                "{\"fourEyesAbove\": {\"amount\": \"50\", \"currency\": \"EUR\"}}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        assertThat(set.statusCode()).as(set.body()).isEqualTo(200);
        assertThat(post(order + "/release", "{\"reason\": \"ok\"}").statusCode())
                .isEqualTo(202);
        assertThat(post(order + "/release", "{\"reason\": \"ok\"}").statusCode())
                .isEqualTo(409);
        assertThat(json("/api/v1/order-settings").getJsonObject("fourEyesAbove").getString("amount"))
                .isEqualTo("50.00");
        assertThat(json(order).getJsonObject("order").getString("status")).isEqualTo("ON_HOLD");
    }

    @Test
    void letsNobodyDecideWhoMayOnlyRead() throws Exception {
        long order = place("PO-1", "9.49");

        assertThat(post("/api/v1/orders/" + order + "/release", "{\"reason\": \"ok\"}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void givesTheFilesOfAnOrderAsDownloads() throws Exception {
        long id = ((Accepted) placeOrder.place(anOrder()
                        .on(connection)
                        .number("PO-9")
                        .attached("%PDF-1.7")
                        .attached("<html>")
                        .build()))
                .orderId();

        JsonArray files = json("/api/v1/orders/" + id).getJsonArray("attachments");
        HttpResponse<String> drawing = get(path(files.getJsonObject(0).getString("href")));
        HttpResponse<String> page = get(path(files.getJsonObject(1).getString("href")));

        assertThat(files.getJsonObject(0).getString("fileName")).isEqualTo("attachment-1.pdf");
        assertThat(files.getJsonObject(0).getString("sentAs")).isEqualTo("drawing.pdf");
        assertThat(drawing.body()).isEqualTo("%PDF-1.7");
        assertThat(drawing.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(drawing.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"attachment-1.pdf\"");
        assertThat(drawing.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Content-Type")).contains("application/octet-stream");
        supplierWithToken();
        assertThat(get("/api/v1/orders/" + id + "/attachments/1").statusCode()).isEqualTo(404);
    }

    @Test
    void doesNotTellAnotherSuppliersOrderFromNone() throws Exception {
        long theirs = place("PO-1", "9.50");
        supplierWithToken();

        HttpResponse<String> foreign = get("/api/v1/orders/" + theirs);

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(read(foreign.body()).getString("detail")).isEqualTo("There is no order " + theirs);
        assertThat(get("/api/v1/orders/0x1").statusCode()).isEqualTo(404);
        assertThat(numbers(json("/api/v1/orders"))).isEmpty();
    }

    @Test
    void saysWhatIsExpectedWhereAParameterCanNotBeRead() throws Exception {
        HttpResponse<String> refused = get("/api/v1/orders?limit=1000");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(read(refused.body()).getString("detail"))
                .isEqualTo("limit is \"1000\": expected is a number from 1 to 200");
    }

    @Test
    void describesItselfWithTheShapesOfItsAnswers() throws Exception {
        String description = CLIENT.send(
                        HttpRequest.newBuilder(URI.create(deployed.toString()).resolve("/openapi"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();

        assertThat(description).contains("/api/v1/orders/{id}", "#/components/schemas/OrderPage", "comparedWith");
        assertThat(get("/api/docs").body()).contains("swagger-ui-bundle.js");
    }
}

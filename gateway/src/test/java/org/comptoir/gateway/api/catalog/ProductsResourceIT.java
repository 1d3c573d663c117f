package org.comptoir.gateway.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles and stock as a core system sends them. */
@ExtendWith(ArquillianExtension.class)
class ProductsResourceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NDJSON = "application/x-ndjson";

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    CatalogImport catalog;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    private SupplierId supplier;
    private String token;
    private String shelf;

    @BeforeEach
    void supplierWithToken() {
        supplier = suppliers.connection().supplier();
        shelf = catalog.categoryCodes(supplier).iterator().next();
        token = tokens.next();
        apiTokens.issue(supplier.value(), "core-system", token, Set.of(ApiScope.CATALOG_WRITE));
    }

    @Test
    void takesGoodLinesAndTellsTheOthers() throws Exception {
        long before = catalog.forSale(supplier);

        JsonObject report = put("products", NDJSON, """
                %s
                {"id":"NEW-2","colour":"red"}
                {"id":"NEW-3"
                {"id":"NEW-4","category":"nowhere"}
                %s
                """.formatted(article("NEW-1", "1.50"), article("NEW-5", "2.50")));

        assertThat(report.getInt("added")).isEqualTo(2);
        assertThat(report.getInt("refused")).isEqualTo(3);
        assertThat(report.getJsonArray("problems").getValuesAs(JsonObject.class))
                .extracting(problem -> problem.getInt("line"))
                .contains(2, 3, 4)
                .doesNotContain(1, 5);
        assertThat(catalog.forSale(supplier)).isEqualTo(before + 2);
    }

    @Test
    void changesNothingForTheSameLinesAgain() throws Exception {
        put("products", NDJSON, article("SAME-1", "1.50"));

        JsonObject again = put("products", NDJSON, article("SAME-1", "1.50"));

        assertThat(again.getInt("unchanged")).isEqualTo(1);
        assertThat(again.getInt("added") + again.getInt("updated")).isZero();
    }

    @Test
    void withdrawsAnArticle() throws Exception {
        put("products", NDJSON, article("GONE-1", "1.50"));

        JsonObject report = put("products", NDJSON, "{\"id\":\"GONE-1\",\"action\":\"withdraw\"}");

        assertThat(report.getInt("withdrawn")).isEqualTo(1);
    }

    @Test
    void setsStockByJsonAndByCsv() throws Exception {
        JsonObject json = put("stock", NDJSON, """
                {"id":"STOCK-1","supply":{"leadTimeDays":2},"stock":[{"warehouse":"Lyon","quantity":120}]}
                {"id":"STOCK-2","stock":[{"warehouse":"Lyon","quantity":-1}]}
                """);
        JsonObject csv = put("stock", "text/csv", "id,leadTimeDays,stock:Lyon\nSTOCK-1,2,120\nSTOCK-3,1,5\n");

        assertThat(json.getInt("updated")).isEqualTo(1);
        assertThat(json.getInt("refused")).isEqualTo(1);
        assertThat(csv.getInt("updated")).isEqualTo(1);
        assertThat(csv.getInt("unchanged")).isEqualTo(1);
    }

    @Test
    void takesThousandsOfArticlesInOneStream() throws Exception {
        String lines = IntStream.range(0, 5_000)
                .mapToObj(number -> article("MANY-" + number, "3.25"))
                .collect(Collectors.joining("\n"));

        JsonObject report = put("products", NDJSON, lines);

        assertThat(report.getInt("added")).isEqualTo(5_000);
        assertThat(report.getString("end")).isEmpty();
    }

    @Test
    void refusesATokenThatMayNotWrite() throws Exception {
        token = tokens.next();
        apiTokens.issue(supplier.value(), "reader", token, Set.of(ApiScope.CATALOG_READ));

        assertThat(send("products", NDJSON, article("A", "1")).statusCode()).isEqualTo(403);
    }

    private String article(String id, String price) {
        return ("{\"id\":\"%s\",\"category\":\"%s\",\"terms\":{\"amount\":%s,\"currency\":\"EUR\",\"family\":\"fasteners\"},"
                        + "\"packing\":{\"unit\":\"EA\"},\"texts\":{\"en\":{\"name\":\"Article %s\"}}}")
                .formatted(id, shelf, price, id);
    }

    private JsonObject put(String what, String type, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(what, type, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private HttpResponse<String> send(String what, String type, String body) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve("/api/v1/" + what))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

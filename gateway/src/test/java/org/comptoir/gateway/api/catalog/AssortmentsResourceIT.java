package org.comptoir.gateway.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.catalog.Audience;
import org.comptoir.gateway.catalog.ProductCatalog;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.kernel.Language;
import org.comptoir.kernel.SupplierPartId;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Assortments over REST: the supplier has one article, AN-1001 on the shelf bolts, and one client, 10042. */
@ExtendWith(ArquillianExtension.class)
class AssortmentsResourceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String NO_BOLTS =
            "{\"exclude\":[{\"by\":\"category\",\"value\":\"bolts\"}],\"clients\":[\"10042\"]}";

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    @Inject
    ProductCatalog catalog;

    @Inject
    Database database;

    private Connection connection;
    private String token;

    @BeforeEach
    void supplierWithToken() {
        connection = suppliers.connection();
        token = issued(Set.of(ApiScope.CATALOG_READ, ApiScope.CATALOG_WRITE));
    }

    private String issued(Set<ApiScope> scopes) {
        String issued = tokens.next();
        apiTokens.issue(connection.supplier().value(), "system-" + issued.substring(0, 8), issued, scopes);
        return issued;
    }

    @Test
    void whatIsPutCountsAtOnceAndIsGivenBackAsItMayBePutAgain() throws Exception {
        assertThat(bolt()).isTrue();

        HttpResponse<String> put = send("PUT", "assortments/no%20bolts", NO_BOLTS);

        assertThat(put.statusCode()).as(put.body()).isEqualTo(201);
        assertThat(bolt()).isFalse();
        HttpResponse<String> read = send("GET", "assortments/no%20bolts", "");
        HttpResponse<String> again = send("PUT", "assortments/no%20bolts", read.body(), "If-Match", tag(read));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(tag(again)).isEqualTo(tag(put));
        assertThat(json(again).getString("changedAt")).isEqualTo(json(put).getString("changedAt"));
        assertThat(audited()).containsExactly("assortment.defined");
    }

    @Test
    void theNumberStaysThroughEveryChangeAndByItTheNameChanges() throws Exception {
        long number = number(send("PUT", "assortments/one", NO_BOLTS));

        HttpResponse<String> changed = send("PUT", "assortments/one", "{\"clients\":[\"10042\"]}");
        HttpResponse<String> renamed =
                send("PUT", "assortments/" + number, "{\"name\":\"two\",\"include\":[{\"by\":\"everything\"}]}");

        assertThat(number(changed)).isEqualTo(number);
        assertThat(number(renamed)).isEqualTo(number);
        assertThat(number(send("GET", "assortments/two", ""))).isEqualTo(number);
        assertThat(send("GET", "assortments/one", "").statusCode()).isEqualTo(404);
        assertThat(send("PUT", "assortments/999999999", NO_BOLTS).statusCode()).isEqualTo(404);
        send("PUT", "assortments/one", NO_BOLTS);
        assertThat(send("PUT", "assortments/" + number, "{\"name\":\"one\"}").body())
                .contains("has this name");
    }

    @Test
    void refusesToOverwriteWhatSomebodyWroteInBetween() throws Exception {
        String first = tag(send("PUT", "assortments/one", NO_BOLTS));
        send("PUT", "assortments/one", "{\"clients\":[\"10042\"]}");

        assertThat(send("PUT", "assortments/one", NO_BOLTS, "If-Match", first).statusCode())
                .isEqualTo(412);
        assertThat(send("PUT", "assortments/one", NO_BOLTS, "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(send("DELETE", "assortments/one", "", "If-Match", first).statusCode())
                .isEqualTo(412);
        assertThat(json(send("GET", "assortments/one", "")).getJsonArray("exclude"))
                .isEmpty();
    }

    @Test
    void takenAwayItHidesNothingAnyMore() throws Exception {
        send("PUT", "assortments/one", NO_BOLTS);
        assertThat(bolt()).isFalse();

        assertThat(send("DELETE", "assortments/one", "").statusCode()).isEqualTo(204);

        assertThat(bolt()).isTrue();
        assertThat(send("DELETE", "assortments/one", "").statusCode()).isEqualTo(204);
        assertThat(audited()).containsExactly("assortment.defined", "assortment.removed");
    }

    @Test
    void namesFieldRuleAndRemedyOfEveryProblem() throws Exception {
        HttpResponse<String> unreadable = send(
                "PUT",
                "assortments/one",
                "{\"include\":[{\"by\":\"colour\"},{\"by\":\"category\"},{\"by\":\"list\",\"parts\":[\"A\"],\"value\":\"x\"}],"
                        + "\"clients\":[\"nobody\"],\"excludes\":[]}");
        HttpResponse<String> wrong = send(
                "PUT",
                "assortments/one",
                "{\"exclude\":[{\"by\":\"manufacturer\",\"value\":\"Bo\\u001fsch\"}],\"contracts\":[\"none\"]}");

        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(fields(unreadable))
                .contains("include[0].by", "include[1].value", "include[2].value", "clients", "excludes");
        assertThat(fields(wrong)).containsExactly("exclude[0].value", "contracts");
        assertThat(wrong.body()).contains("U+001F at position 3").contains("there is no contract none");
        assertThat(json(wrong).getJsonArray("problems").getValuesAs(JsonObject.class))
                .allSatisfy(problem -> assertThat(problem.getString("remedy")).isNotBlank());
        for (String name : List.of("preview", "%20one", "one%0A", "a%5Cb")) {
            assertThat(send("PUT", "assortments/" + name, NO_BOLTS).statusCode())
                    .as(name)
                    .isBetween(400, 405);
        }
        assertThat(json(send("GET", "assortments", "")).getJsonArray("assortments"))
                .isEmpty();
        assertThat(bolt()).isTrue();
    }

    @Test
    void listsPageByPage() throws Exception {
        for (int i = 0; i < 5; i++) {
            send("PUT", "assortments/list-" + i, NO_BOLTS);
        }
        List<String> seen = new ArrayList<>();
        String next = "assortments?limit=2";
        while (next != null) {
            JsonObject page = json(send("GET", next, ""));
            page.getJsonArray("assortments")
                    .getValuesAs(JsonObject.class)
                    .forEach(it -> seen.add(it.getString("name")));
            next = page.containsKey("next") ? page.getString("next").replaceFirst(".*/api/v1/", "") : null;
        }

        assertThat(seen).containsExactly("list-0", "list-1", "list-2", "list-3", "list-4");
        assertThat(send("GET", "assortments?cursor=x", "").statusCode()).isEqualTo(400);
    }

    @Test
    void previewsWithoutKeepingAnything() throws Exception {
        send("PUT", "assortments/one", NO_BOLTS);

        HttpResponse<String> shown = send(
                "POST",
                "assortments/preview",
                "{\"include\":[{\"by\":\"category\",\"value\":\"bolts\"},{\"by\":\"manufacturer\",\"value\":\"typo\"}],"
                        + "\"client\":\"10042\",\"replaces\":\"one\"}");

        assertThat(shown.statusCode()).as(shown.body()).isEqualTo(200);
        JsonObject preview = json(shown);
        assertThat(preview.getInt("articles")).isEqualTo(1);
        assertThat(preview.getInt("catalog")).isEqualTo(1);
        assertThat(preview.getJsonArray("first").getJsonObject(0).getString("id"))
                .isEqualTo("AN-1001");
        assertThat(preview.getJsonArray("rules").getValuesAs(JsonObject.class))
                .extracting(rule -> rule.getString("rule") + " " + rule.getInt("articles"))
                .containsExactly("include[0] 1", "include[1] 0");
        assertThat(preview.getJsonObject("client").getInt("now")).isZero();
        assertThat(preview.getJsonObject("client").getInt("then")).isEqualTo(1);
        assertThat(bolt()).isFalse();
        assertThat(send("POST", "assortments/preview", "{\"client\":\"nobody\"}")
                        .statusCode())
                .isEqualTo(400);
        assertThat(send("GET", "assortments/preview", "").statusCode()).isEqualTo(405);
    }

    @Test
    void keepsOthersOut() throws Exception {
        send("PUT", "assortments/one", NO_BOLTS);
        token = issued(Set.of(ApiScope.CATALOG_READ));
        assertThat(send("PUT", "assortments/one", "{}").statusCode()).isEqualTo(403);
        assertThat(send("DELETE", "assortments/one", "").statusCode()).isEqualTo(403);
        long number = number(send("GET", "assortments/one", ""));

        supplierWithToken();

        assertThat(send("GET", "assortments/one", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "assortments/" + number, "").statusCode()).isEqualTo(404);
        assertThat(send("PUT", "assortments/" + number, "{}").statusCode()).isEqualTo(404);
        assertThat(send("DELETE", "assortments/" + number, "").statusCode()).isEqualTo(204);
        assertThat(database.one("select count(*) as n from assortment where id = ?", row -> row.number("n"), number))
                .contains(1L);
    }

    private boolean bolt() {
        return catalog.find(
                        new Audience(connection.supplier(), connection.client().id(), Language.EN),
                        new SupplierPartId("AN-1001"))
                .isPresent();
    }

    private List<String> audited() {
        return database.query(
                "select action from audit_event where supplier_id = ? and action like 'assortment%' order by id",
                row -> row.text("action"), connection.supplier().value());
    }

    private static List<String> fields(HttpResponse<String> refused) {
        return json(refused).getJsonArray("problems").getValuesAs(JsonObject.class).stream()
                .map(problem -> problem.getString("field"))
                .toList();
    }

    private static long number(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return json(answer).getJsonNumber("number").longValue();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow(() -> new AssertionError(answer.body()));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(deployed.toString()).resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(
                request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

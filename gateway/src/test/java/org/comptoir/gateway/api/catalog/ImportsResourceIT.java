package org.comptoir.gateway.api.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
import java.time.Duration;
import java.util.Set;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files over REST: started, watched, decided; and the profiles that say how they are written. */
@ExtendWith(ArquillianExtension.class)
class ImportsResourceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String GERMAN = "Nr;Text;Preis\nA-1;Schraube;1.234,50\nA-2;=Mutter;x\n";
    private static final String MAPPING = "{\"delimiter\":\";\",\"decimal\":\",\",\"language\":\"de\","
            + "\"columns\":{\"Nr\":\"id\",\"Text\":\"name\",\"Preis\":\"price.amount\"},"
            + "\"constants\":{\"price.currency\":\"EUR\",\"price.family\":\"f\",\"category\":\"bolts\",\"unit\":\"EA\"}}";

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    private String token;

    @BeforeEach
    void supplierWithToken() {
        token = token(ApiScope.CATALOG_READ, ApiScope.CATALOG_WRITE);
    }

    @Test
    void takesAFileByAProfileAndTellsWhatBecameOfIt() throws Exception {
        assertThat(send("PUT", "import-profiles/erp", MAPPING).statusCode()).isEqualTo(201);

        HttpResponse<String> started = send("POST", "imports?format=csv&profile=erp&name=a.csv", GERMAN);
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String address = "imports/" + json(started).getInt("id");
        assertThat(started.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/" + address);
        JsonObject view = over(address);

        assertThat(view.getString("state")).isEqualTo("applied");
        assertThat(view.getJsonObject("plan").getInt("added")).isEqualTo(1);
        JsonObject problem = json(send("GET", address + "/problems", ""))
                .getJsonArray("problems")
                .getJsonObject(0);
        assertThat(problem.getInt("line")).isEqualTo(3);
        assertThat(problem.getString("field")).isEqualTo("Preis (terms/amount)");
        HttpResponse<String> table = send("GET", address + "/problems.csv", "");
        assertThat(table.body()).contains("\"Preis (terms/amount)\",\"x\"");
        assertThat(table.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("attachment");
        assertThat(json(send("GET", "imports?limit=1", "")).getJsonArray("imports"))
                .hasSize(1);
    }

    @Test
    void asksFirstAndGoesOnAfterAYes() throws Exception {
        JsonObject started = json(send("POST", "imports?mode=full", "{\"id\":\"AN-1001\",\"action\":\"withdraw\"}"));
        String address = "imports/" + started.getInt("id");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> json(send("GET", address, "")).getString("state").equals("waiting"));

        HttpResponse<String> approved = send("POST", address + "/approve", "");

        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(200);
        assertThat(over(address).getJsonObject("plan").getInt("withdrawn")).isEqualTo(1);
        assertThat(send("POST", address + "/stop", "").statusCode()).isEqualTo(409);
    }

    @Test
    void refusesWhatItCanNotReadWithWhatIsExpected() throws Exception {
        assertThat(send("POST", "imports?mode=some", GERMAN).body()).contains("changes, full or file");
        assertThat(send("POST", "imports?profile=none", GERMAN).body()).contains("no mapping profile");
        assertThat(send("POST", "imports", "").body()).contains("empty");
        HttpResponse<String> refused =
                send("PUT", "import-profiles/bad", "{\"decimal\":\"x\",\"columns\":{\"a\":\"b\"}}");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("decimal").contains("columns/a");
    }

    @Test
    void refusesToOverwriteAProfileThatSomebodyElseWrote() throws Exception {
        send("PUT", "import-profiles/erp", MAPPING);
        HttpResponse<String> read = send("GET", "import-profiles/erp", "");
        assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");

        HttpResponse<String> same = send("PUT", "import-profiles/erp", MAPPING);
        HttpResponse<String> changed = send("PUT", "import-profiles/erp", "{\"decimal\":\",\"}", "\"1\"");
        HttpResponse<String> late = send("PUT", "import-profiles/erp", "{\"decimal\":\".\"}", "\"1\"");

        assertThat(same.headers().firstValue("ETag")).hasValue("\"1\"");
        assertThat(changed.headers().firstValue("ETag")).hasValue("\"2\"");
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(send("DELETE", "import-profiles/erp", "").statusCode()).isEqualTo(204);
        assertThat(send("GET", "import-profiles/erp", "").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheShareAboveWhichItAsks() throws Exception {
        assertThat(json(send("GET", "import-settings", "")).getInt("askAbove")).isEqualTo(20);

        assertThat(send("PUT", "import-settings", "{\"askAbove\":101}").statusCode())
                .isEqualTo(400);
        send("PUT", "import-settings", "{\"askAbove\":5}");

        assertThat(json(send("GET", "import-settings", "")).getInt("askAbove")).isEqualTo(5);
    }

    @Test
    void isNotFoundByAnotherSupplier() throws Exception {
        String address = "imports/"
                + json(send("POST", "imports?dryRun=true&format=csv", "id\nA\n"))
                        .getInt("id");
        over(address);

        token = token(ApiScope.CATALOG_READ, ApiScope.CATALOG_WRITE);

        assertThat(send("GET", address, "").statusCode()).isEqualTo(404);
        assertThat(send("GET", address + "/problems", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", address + "/problems.csv", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", address + "/stop", "").statusCode()).isEqualTo(404);
        assertThat(send("POST", address + "/approve", "").statusCode()).isEqualTo(404);
    }

    @Test
    void letsAReaderReadOnly() throws Exception {
        token = token(ApiScope.CATALOG_READ);

        assertThat(send("GET", "imports", "").statusCode()).isEqualTo(200);
        assertThat(send("POST", "imports?format=csv", GERMAN).statusCode()).isEqualTo(403);
        assertThat(send("PUT", "import-profiles/erp", MAPPING).statusCode()).isEqualTo(403);
    }

    private String token(ApiScope... scopes) {
        SupplierId supplier = suppliers.connection().supplier();
        String plain = tokens.next();
        apiTokens.issue(supplier.value(), "core-system", plain, Set.of(scopes));
        return plain;
    }

    private JsonObject over(String address) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> json(send("GET", address, "")), view -> view.getBoolean("over"));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    private HttpResponse<String> send(String method, String path, String body, String... ifMatch) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(deployed.toString()).resolve("/api/v1/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", path.startsWith("imports") ? "application/octet-stream" : "application/json");
        for (String tag : ifMatch) {
            request.header("If-Match", tag);
        }
        return CLIENT.send(
                request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

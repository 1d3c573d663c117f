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
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles, shelves and synonyms over REST, each against what its writer has read. */
@ExtendWith(ArquillianExtension.class)
class CatalogOneByOneIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
        token = tokens.next();
        apiTokens.issue(
                suppliers.connection().supplier().value(),
                "core-system",
                token,
                Set.of(ApiScope.CATALOG_READ, ApiScope.CATALOG_WRITE));
    }

    @Test
    void givesAnArticleAsItMayBePutAgain() throws Exception {
        HttpResponse<String> added = send("PUT", "products/P-1", article("1.50"));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);

        HttpResponse<String> read = send("GET", "products/P-1", "");
        HttpResponse<String> again = send("PUT", "products/P-1", read.body(), "If-Match", tag(read));

        assertThat(again.statusCode()).as(again.body()).isEqualTo(200);
        assertThat(tag(again)).isEqualTo(tag(read));
        assertThat(json(read).getJsonObject("supply").getInt("leadTimeDays")).isEqualTo(3);
    }

    @Test
    void refusesToOverwriteWhatSomebodyWroteInBetween() throws Exception {
        String first = tag(send("PUT", "products/P-1", article("1.50")));
        send("PUT", "products/P-1", article("1.60"));

        assertThat(send("PUT", "products/P-1", article("1.70"), "If-Match", first)
                        .statusCode())
                .isEqualTo(412);
        assertThat(send("DELETE", "products/P-1", "", "If-Match", first).statusCode())
                .isEqualTo(412);
        assertThat(send("PUT", "products/P-1", article("1.70"), "If-None-Match", "*")
                        .statusCode())
                .isEqualTo(412);
        assertThat(json(send("GET", "products/P-1", "")).getJsonObject("terms").getString("amount"))
                .isEqualTo("1.60");
    }

    @Test
    void withdrawsAnArticleAndKeepsItsHistory() throws Exception {
        send("PUT", "products/P-1", article("1.50"));
        send("PUT", "products/P-1", article("1.60"));

        assertThat(send("DELETE", "products/P-1", "").statusCode()).isEqualTo(204);
        assertThat(send("DELETE", "products/P-1", "").statusCode()).isEqualTo(204);

        assertThat(send("GET", "products/P-1", "").statusCode()).isEqualTo(404);
        List<JsonObject> versions = json(send("GET", "products/P-1/history", ""))
                .getJsonArray("versions")
                .getValuesAs(JsonObject.class);
        assertThat(versions).hasSize(3);
        assertThat(versions.get(0).getBoolean("withdrawn")).isTrue();
        assertThat(versions.get(2)
                        .getJsonObject("product")
                        .getJsonObject("terms")
                        .getString("amount"))
                .isEqualTo("1.50");
        assertThat(send("GET", "products/NEVER/history", "").statusCode()).isEqualTo(404);
    }

    @Test
    void namesEveryProblemOfAnArticle() throws Exception {
        HttpResponse<String> refused =
                send("PUT", "products/P-1", "{\"id\":\"P-2\",\"category\":\"nowhere\",\"colour\":\"red\"}");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(refused.body()).contains("colour").contains("address");
        HttpResponse<String> deep = send("PUT", "products/P-1", "{\"colour\":" + "[".repeat(20) + "]".repeat(20) + "}");
        assertThat(deep.statusCode()).as(deep.body()).isEqualTo(400);
        assertThat(deep.body()).contains("nested deeper than");
    }

    @Test
    void listsPageByPageAndWhatChangedSince() throws Exception {
        for (int i = 0; i < 5; i++) {
            send("PUT", "products/L-%26-" + i, article("1." + i + "0"));
        }
        List<String> seen = new ArrayList<>();
        long change = 0;
        String next = "products?limit=2&category=bolts";
        while (next != null) {
            JsonObject page = json(send("GET", next, ""));
            for (JsonObject entry : page.getJsonArray("products").getValuesAs(JsonObject.class)) {
                seen.add(entry.getString("id"));
                change = Math.max(change, entry.getJsonNumber("change").longValue());
            }
            next = page.containsKey("next") ? page.getString("next").replaceFirst(".*/api/v1/", "") : null;
        }
        send("DELETE", "products/L-%26-3", "");

        List<JsonObject> changed = json(send("GET", "products?changedAfter=" + change, ""))
                .getJsonArray("products")
                .getValuesAs(JsonObject.class);

        assertThat(seen).containsExactly("AN-1001", "L-&-0", "L-&-1", "L-&-2", "L-&-3", "L-&-4");
        assertThat(changed).hasSize(1);
        assertThat(changed.get(0).getBoolean("withdrawn")).isTrue();
        assertThat(json(send("GET", "products?category=none", "")).getJsonArray("products"))
                .isEmpty();
        assertThat(send("GET", "products?cursor=x", "").statusCode()).isEqualTo(400);
    }

    @Test
    void putsShelvesAsATreeOrOneByOne() throws Exception {
        String tree = tag(send("GET", "categories", ""));

        HttpResponse<String> put = send(
                "PUT",
                "categories",
                "{\"categories\":[{\"code\":\"tools\",\"names\":{\"de\":\"Werkzeug\"}},"
                        + "{\"code\":\"drills\",\"parent\":\"tools\",\"names\":{\"en\":\"Drills\"}}]}",
                "If-Match",
                tree);
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
        assertThat(json(put).getJsonArray("categories")).hasSize(3);
        assertThat(send("PUT", "categories/saws", "{\"parent\":\"tools\",\"names\":{\"fr\":\"Scies\"}}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(send("PUT", "categories/saws", "{\"parent\":\"none\",\"names\":{\"fr\":\"Scies\"}}")
                        .body())
                .contains("which is not there");
        assertThat(send("PUT", "categories/saws", "{\"names\":{\"xx\":\"Scies\"}}")
                        .body())
                .contains("names.xx");
        assertThat(send(
                                "PUT",
                                "categories",
                                "{\"categories\":[{\"code\":\"a\",\"names\":{\"en\":\"A\"}}]}",
                                "If-Match",
                                tree)
                        .statusCode())
                .isEqualTo(412);
        assertThat(json(send("GET", "categories/saws", "")).getString("parent")).isEqualTo("tools");
        assertThat(send("GET", "categories/none", "").statusCode()).isEqualTo(404);
    }

    @Test
    void putsTheSynonymsOfALanguage() throws Exception {
        HttpResponse<String> put = send("PUT", "synonyms/en", "{\"groups\":[[\"bolt\",\"screw\"]]}");
        assertThat(put.statusCode()).as(put.body()).isEqualTo(200);

        HttpResponse<String> read = send("GET", "synonyms/en", "");
        assertThat(tag(read)).isEqualTo(tag(put));
        assertThat(json(read).getJsonArray("groups")).hasSize(1);
        assertThat(send("PUT", "synonyms/en", "{\"groups\":[[\"bolt\"]]}").statusCode())
                .isEqualTo(400);
        assertThat(send("PUT", "synonyms/en", "{\"groups\":[]}", "If-Match", "\"other\"")
                        .statusCode())
                .isEqualTo(412);
        assertThat(send("GET", "synonyms/nl", "").statusCode()).isEqualTo(404);
        assertThat(json(send("GET", "synonyms", "")).getJsonObject("languages")).containsKeys("en", "fr", "de");
    }

    @Test
    void keepsOtherSuppliersOut() throws Exception {
        send("PUT", "products/P-1", article("1.50"));

        supplierWithToken();

        assertThat(send("GET", "products/P-1", "").statusCode()).isEqualTo(404);
        assertThat(send("GET", "products/P-1/history", "").statusCode()).isEqualTo(404);
    }

    private static String article(String price) {
        return ("{\"category\":\"bolts\",\"terms\":{\"amount\":%s,\"currency\":\"EUR\",\"family\":\"fasteners\"},"
                        + "\"packing\":{\"unit\":\"EA\"},\"supply\":{\"leadTimeDays\":3},"
                        + "\"texts\":{\"en\":{\"name\":\"Bolt\"}}}")
                .formatted(price);
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

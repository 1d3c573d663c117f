package org.comptoir.gateway.api;

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
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import org.comptoir.gateway.access.ApiScope;
import org.comptoir.gateway.access.ApiTokens;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Catalogs that leave, over HTTP as a script would have them. */
@ExtendWith(ArquillianExtension.class)
class ExportsResourceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CIF = "{\"client\":\"10042\",\"currency\":\"EUR\",\"format\":\"cif3\","
            + "\"sender\":{\"id\":\"942888711\",\"domain\":\"DUNS\"}}";

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
        token = token(Set.of(ApiScope.EXPORTS_READ, ApiScope.EXPORTS_WRITE));
    }

    @Test
    void definesRunsWatchesAndFetches() throws Exception {
        assertThat(call("PUT", "/ariba", CIF).statusCode()).isEqualTo(201);
        assertThat(call("PUT", "/ariba", CIF).statusCode()).isEqualTo(200);
        assertThat(json(call("GET", "/ariba", ""))).isEqualTo(json(CIF));
        assertThat(json(call("GET", "", "")).getJsonArray("exports")).hasSize(1);

        JsonObject run = over(call("POST", "/ariba/runs", ""));

        assertThat(run.getString("state")).as(run.toString()).isEqualTo("published");
        assertThat(run.getInt("written")).isEqualTo(1);
        String address = "/ariba/runs/" + run.getInt("id");
        HttpResponse<String> file = call("GET", address + "/file", "");
        assertThat(file.body()).startsWith("CIF_I_V3.0\n");
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"ariba-1.cif\"");
        assertThat(file.headers().firstValue("Digest"))
                .contains("sha-256=" + run.getJsonObject("file").getString("sha256"));
        assertThat(call("POST", address + "/stop", "").statusCode()).isEqualTo(409);
        assertThat(json(call("POST", version(run, "taken"), "")).getString("takenAt"))
                .isNotBlank();
        assertThat(json(call("POST", version(run, "not-taken"), "")).containsKey("takenAt"))
                .isFalse();
        assertThat(json(call("POST", version(run, "again"), "")).getInt("number"))
                .isEqualTo(2);
        assertThat(call("GET", version(run, "changes"), "").statusCode()).isEqualTo(404);
        assertThat(json(call("GET", "/ariba/runs", "")).getJsonArray("runs")).hasSize(2);
        assertThat(call("DELETE", "/ariba", "").statusCode()).isEqualTo(204);
        assertThat(call("GET", "/ariba", "").statusCode()).isEqualTo(404);
    }

    @Test
    void predictsRefusalsAndSaysWhatIsWrongWithADefinition() throws Exception {
        call("PUT", "/unite", CIF.replace("\"cif3\"", "\"bmecat1.2\",\"rules\":\"unite\""));
        JsonObject run = over(call("POST", "/unite/runs?dryRun=true", ""));

        JsonObject told = json(call("GET", "/unite/runs/%d/refusals".formatted(run.getInt("id")), ""))
                .getJsonArray("refusals")
                .getJsonObject(0);

        assertThat(run.getString("state")).isEqualTo("checked");
        assertThat(told.keySet()).contains("item", "field", "rule", "remedy", "refused", "source");
        assertProblem(call("PUT", "/wrong", CIF.replace("EUR", "EURO")), 400, "\"EURO\" is no ISO 4217 code");
        assertProblem(
                call("PUT", "/wrong", CIF.replace("\"format\"", "\"withdrawAtMost\":\"101\",\"format\"")),
                400,
                "withdrawAtMost");
        assertProblem(
                call(
                        "PUT",
                        "/wrong",
                        CIF.replace("\"cif3\"", "\"bmecat1.2\",\"rules\":\"unite\",\"changes\":\"articles\"")),
                400,
                "whole catalogs only");
        assertProblem(call("PUT", "/wrong", "{"), 400, "wrong");
    }

    @Test
    void letsNobodyReadOrWriteWithoutTheScopeOrAtAForeignSupplier() throws Exception {
        call("PUT", "/ariba", CIF);
        JsonObject run = over(call("POST", "/ariba/runs", ""));

        token = token(Set.of(ApiScope.EXPORTS_READ, ApiScope.EXPORTS_WRITE));

        for (String path :
                new String[] {"/ariba", "/ariba/runs/%d", "/ariba/runs/%d/file", "/ariba/versions/%d/changes"}) {
            assertProblem(call("GET", path.formatted(run.getInt("id")), ""), 404, "");
        }
        assertProblem(call("POST", version(run, "again"), ""), 404, "");
        assertProblem(call("POST", "/ariba/runs", ""), 404, "");
        token = token(Set.of(ApiScope.EXPORTS_READ));
        assertProblem(call("PUT", "/ariba", CIF), 403, "exports:write");
        token = token(Set.of(ApiScope.ORDERS_READ));
        assertProblem(call("GET", "", ""), 403, "exports:read");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String said) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(Problem.MEDIA_TYPE);
        assertThat(answer.body().replace("\\\"", "\"")).contains(said);
    }

    private static String version(JsonObject run, String what) {
        return "/ariba/versions/%d/%s".formatted(run.getInt("id"), what);
    }

    private JsonObject over(HttpResponse<String> started) {
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        JsonObject run = json(started);
        String name = started.request().uri().getPath().replaceAll(".*/exports", "");
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> json(call("GET", name + "/" + run.getInt("id"), "")), it -> it.getBoolean("over"));
    }

    private String token(Set<ApiScope> scopes) {
        String fresh = tokens.next();
        apiTokens.issue(suppliers.connection().supplier().value(), "exports", fresh, scopes);
        return fresh;
    }

    private HttpResponse<String> call(String method, String path, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve("/api/v1/exports" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

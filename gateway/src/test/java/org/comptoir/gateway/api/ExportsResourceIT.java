package org.comptoir.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
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

    /** Where it is, and its secrets. */
    private static final String UPLOAD =
            "\"destination\":{\"transport\":\"http\",\"settings\":{\"url\":\"http://%s/up\"},"
                    + "\"cxml\":{\"fromDomain\":\"DUNS\",\"fromIdentity\":\"942888711\",\"toDomain\":\"NetworkID\","
                    + "\"toIdentity\":\"AN02\",\"name\":\"Bolts\",\"operation\":\"update\"}%s},";

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
        JsonObject said = json(call(
                        "PUT", address + "/returned", "Artikel AN-1001: Mengeneinheit unbekannt", "text/plain"))
                .getJsonArray("returned")
                .getJsonObject(0);
        assertThat(said.getString("item")).isEqualTo("AN-1001");
        assertThat(said.getString("field")).isEqualTo("unit");
        assertThat(said.getString("state")).isEqualTo("open");
        assertThat(json(call("GET", address + "/returned", "")).getJsonArray("returned"))
                .hasSize(1);
        assertProblem(
                call("PUT", address + "/returned", "All is well.", "text/plain"), 400, "names an article or a line");
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

    @Test
    void sendsACatalogUploadToItsDestinationOnceAndTellsNoSecret() throws Exception {
        List<String> arrived = new CopyOnWriteArrayList<>();
        HttpServer suite = HttpServer.create(new InetSocketAddress("127.0.0.9", 0), 0);
        suite.createContext("/", call -> {
            arrived.add(call.getRequestHeaders().getFirst("Idempotency-Key") + "\n"
                    + call.getRequestHeaders().getFirst("Content-Type") + "\n"
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = "<cXML><Response><Status code=\"201\" text=\"Accepted\"/></Response></cXML>"
                    .getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
            call.close();
        });
        suite.start();
        try {
            String wanted = CIF.replace(
                    "\"format\"",
                    UPLOAD.formatted(
                                    "127.0.0.9:" + suite.getAddress().getPort(),
                                    ",\"secrets\":{\"shared-secret\":\"open-sesame\"}")
                            + "\"format\"");
            assertThat(call("PUT", "/suite", wanted).statusCode()).isEqualTo(201);

            JsonObject run = over(call("POST", "/suite/runs", ""));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> json(call("GET", "/suite/runs/" + run.getInt("id"), ""))
                            .containsKey("takenAt"));

            assertThat(arrived).hasSize(1);
            assertThat(arrived.get(0))
                    .startsWith("publication-run-%d-%s\nmultipart/related; "
                            .formatted(
                                    run.getInt("id"),
                                    run.getJsonObject("file")
                                            .getString("sha256")
                                            .substring(0, 12)))
                    .contains(
                            "<SharedSecret>open-sesame</SharedSecret>",
                            "<URL>cid:catalog@comptoir</URL>",
                            "CIF_I_V3.0");
            assertThat(call("GET", "/suite", "").body()).contains("\"cxml\"").doesNotContain("open-sesame");
            assertThat(call("GET", "", "").body()).contains("shared-secret").doesNotContain("open-sesame");
        } finally {
            suite.stop(0);
        }
    }

    @Test
    void refusesADestinationThatIsOutOfReachOrLacksSomething() throws Exception {
        String secrets = ",\"secrets\":{\"shared-secret\":\"open-sesame\"}";
        String there = UPLOAD.replace("http:", "https:").formatted("203.0.113.7", secrets);

        assertThat(call("PUT", "/suite", with(there)).statusCode()).isEqualTo(201);
        assertThat(call("PUT", "/suite", with(there.replace(secrets, ""))).statusCode())
                .as("a secret stays while the place is the same")
                .isEqualTo(200);
        assertProblem(
                call("PUT", "/suite", with(there.replace(secrets, "").replace(".7", ".8"))),
                400,
                "shared-secret is missing, which the Sender of a CatalogUploadRequest needs");
        assertProblem(
                call("PUT", "/suite", with(there.replace("203.0.113.7", "127.0.0.1"))),
                400,
                "a private address; an operator can allow it with GATEWAY_PRIVATE_TARGETS");
        assertProblem(
                call("PUT", "/suite", with(there.replace("\"http\"", "\"ftp\"").replace("\"cxml\"", "\"cXML\""))),
                400,
                "destination/cXML: this field is not known");
        assertProblem(
                call(
                        "PUT",
                        "/suite",
                        with(
                                "\"destination\":{\"transport\":\"sftp\",\"settings\":{\"host\":\"203.0.113.7\",\"user\":\"u\"},"
                                        + "\"secrets\":{\"password\":\"geheim\"}},")),
                400,
                "host-key is missing: expected is the server's key as ssh-keygen -lf prints it");
        assertProblem(
                call("PUT", "/suite", with(there.replace("{\"shared-secret\":\"open-sesame\"}", "[1]"))),
                400,
                "an object of texts by name is expected");
        HttpResponse<String> several = call(
                "PUT",
                "/-suite",
                with(there.replace(secrets, "").replace(".7", ".8")).replace("\"EUR\"", "\"EURO\""));
        assertProblem(several, 400, "The publication has mistakes: ");
        assertThat(several.body())
                .as("all of them at once")
                .contains("is no ISO 4217 code such as EUR", "A name has 1 to 64 letters", "shared-secret is missing");
    }

    private static String with(String destination) {
        return CIF.replace("\"format\"", destination + "\"format\"");
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
        return call(method, path, body, "application/json");
    }

    private HttpResponse<String> call(String method, String path, String body, String type) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve("/api/v1/exports" + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", type)
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

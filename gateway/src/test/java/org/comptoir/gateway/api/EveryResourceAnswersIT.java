package org.comptoir.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.api.application.RestApplication;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A resource that the server lost answers like an address that never was one. It happened: a class that a build had left over
 * was a second application at the same address, and the server takes the one it sees first.
 */
@ExtendWith(ArquillianExtension.class)
class EveryResourceAnswersIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @ArquillianResource
    URL deployed;

    @Inject
    ServletContext server;

    @Inject
    SmallSupplier suppliers;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    @Test
    void oneApplicationAnswersAndItIsOurs() {
        assertThat(server.getServletRegistrations().values().stream()
                        .filter(servlet -> servlet.getMappings().stream().anyMatch(path -> path.startsWith("/api")))
                        .map(ServletRegistration::getName))
                .containsExactly(RestApplication.class.getName());
    }

    @Test
    void everyResourceIsFoundAtItsAddress() throws Exception {
        String token = tokens.next();
        apiTokens.issue(suppliers.connection().supplier().value(), "core-system", token, ApiScope.all());
        Map<String, Integer> lost = new TreeMap<>();

        for (Class<?> resource : new RestApplication().getClasses()) {
            Path path = resource.getAnnotation(Path.class);
            if (path != null) {
                HttpResponse<String> answer =
                        get("/api" + address(resource, path).replaceAll("\\{[a-z]+\\}", "1"), token);
                if (answer.statusCode() == 404 && answer.body().contains("See /api/docs")) {
                    lost.put(path.value(), answer.statusCode());
                }
            }
        }

        assertThat(lost).isEmpty();
        assertThat(get("/api/v1/nothing-of-ours", token).statusCode()).isEqualTo(404);
    }

    /** Of a resource that answers below its own address only, such an address. */
    private static String address(Class<?> resource, Path own) {
        List<Method> answering = Arrays.stream(resource.getMethods())
                .filter(method -> Arrays.stream(method.getAnnotations())
                        .anyMatch(verb -> verb.annotationType().isAnnotationPresent(HttpMethod.class)))
                .toList();
        boolean atItsOwn = answering.stream().anyMatch(method -> !method.isAnnotationPresent(Path.class));
        return atItsOwn
                ? own.value()
                : own.value() + answering.get(0).getAnnotation(Path.class).value();
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void retentionIsReadAndSetWithinItsRules() throws Exception {
        String token = tokens.next();
        apiTokens.issue(suppliers.connection().supplier().value(), "core-system", token, ApiScope.all());

        HttpResponse<String> refused = put("{\"documents\": 7, \"drafts\": 3}", token);
        HttpResponse<String> tooFew = put("{\"documents\": 7}", token);
        HttpResponse<String> taken = put("{\"documents\": 180}", token);

        assertThat(get("/api/v1/retention", token).body()).contains("\"sessions\":{", "\"least\":31");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("drafts");
        assertThat(tooFew.statusCode()).isEqualTo(400);
        assertThat(tooFew.body()).contains("is kept for at least 31 days: write 31 or more");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.body()).contains("\"documents\":{\"days\":180");
    }

    private HttpResponse<String> put(String json, String token) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve("/api/v1/retention"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aPersonIsFoundFirstAndErasedByASecondWord() throws Exception {
        String token = tokens.next();
        String other = tokens.next();
        String weak = tokens.next();
        long supplier = suppliers.connection().supplier().value();
        apiTokens.issue(supplier, "dpo", token, ApiScope.all());
        apiTokens.issue(supplier, "reader", weak, Set.of(ApiScope.AUDIT_READ));
        apiTokens.issue(suppliers.connection().supplier().value(), "dpo", other, ApiScope.all());

        HttpResponse<String> wrong =
                post("/api/v1/erasures", "{\"names\": [\"Ada\"], \"client\": \"none\", \"who\": 1}", token);
        HttpResponse<String> asked = post("/api/v1/erasures", "{\"names\": [\"Ada Lovelace\"]}", token);
        String id = asked.body().replaceFirst("(?s).*\"id\":(\\d+).*", "$1");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/v1/erasures/" + id, token).body().contains("\"state\":\"FOUND\""));
        HttpResponse<String> unread = post("/api/v1/erasures/" + id + "/erase", "{\"confirmation\": \"yes\"}", token);
        HttpResponse<String> erased =
                post("/api/v1/erasures/" + id + "/erase", "{\"confirmation\": \"%s-0\"}".formatted(id), token);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get("/api/v1/erasures/" + id, token).body().contains("\"state\":\"DONE\""));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"client\"", "\"who\"").doesNotContain("Ada");
        assertThat(post("/api/v1/erasures", "{\"names\": [\"Ada\"]}", token).body())
                .contains("is one word");
        assertThat(asked.statusCode()).isEqualTo(202);
        assertThat(asked.body()).doesNotContain("Lovelace");
        assertThat(unread.statusCode()).isEqualTo(409);
        assertThat(erased.statusCode()).isEqualTo(202);
        assertThat(get("/api/v1/erasures", token).body())
                .contains("\"id\":" + id)
                .doesNotContain("Lovelace");
        assertThat(get("/api/v1/erasures/" + id, other).statusCode()).isEqualTo(404);
        assertThat(post("/api/v1/erasures/" + id + "/erase", "{\"confirmation\": \"x\"}", other)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("/api/v1/erasures", weak).statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/erasures/x", token).statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> post(String path, String json, String token) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(deployed.toString()).resolve(path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}

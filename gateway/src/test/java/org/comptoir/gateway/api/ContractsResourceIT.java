package org.comptoir.gateway.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.comptoir.gateway.access.ApiScope;
import org.comptoir.gateway.access.ApiTokens;
import org.comptoir.gateway.contract.agreement.DecideDraft;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Contracts, prices and client groups as a core system meets them. */
@ExtendWith(ArquillianExtension.class)
class ContractsResourceIT {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CONTRACT = """
            {"client": "10042", "currency": "EUR", "validFrom": "2026-01-01", "minimumOrder": 250,
             "tolerance": {"upPercent": "2"}, "conditions": {"en": "Free delivery"},
             "rules": [{"kind": "net", "supplierPartId": "AN-1001", "price": "8.00"},
                       {"kind": "net", "supplierPartId": "AN-1001", "from": "100", "price": "8.10"},
                       {"kind": "surcharge", "on": "all", "percent": "10", "below": "5", "label": "small quantity"}]}
            """;

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    ApiTokens apiTokens;

    @Inject
    Tokens tokens;

    @Inject
    DecideDraft decide;

    private Connection connection;
    private String token;

    @BeforeEach
    void supplierWithToken() {
        connection = suppliers.connection();
        token = tokens.next();
        apiTokens.issue(connection.supplier().value(), "core-system", token, ApiScope.all());
    }

    private HttpResponse<String> send(String method, String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(deployed.toString()).resolve("/api/v1/" + path))
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private JsonObject ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }

    @Test
    void aContractGoesFromDraftToAnExplainedPrice() throws Exception {
        JsonObject written = ok(send("PUT", "contracts/C-1", CONTRACT));
        assertThat(written.getString("state")).isEqualTo("DRAFT");
        assertThat(written.getJsonArray("findings").getString(0)).contains("a larger quantity is dearer");
        assertThat(ok(send("GET", "prices?client=10042&supplierPartId=AN-1001", ""))
                        .getString("contract"))
                .isEqualTo("list");

        JsonObject approved = ok(send("POST", "contracts/C-1/versions/1/approve", ""));

        assertThat(approved.getString("state")).isEqualTo("APPROVED");
        JsonObject price = ok(send("GET", "prices?client=10042&supplierPartId=AN-1001&quantity=1", ""));
        assertThat(price.getString("contract")).isEqualTo("C-1 v1");
        assertThat(price.getJsonObject("unitPrice").getString("amount")).isEqualTo("8.80");
        assertThat(price.getJsonArray("steps").getJsonObject(1).getString("detail"))
                .isEqualTo("10 % small quantity");
        assertThat(price.getJsonArray("breaks")).hasSize(3);
    }

    @Test
    void theSameContentAgainMakesNoVersion() throws Exception {
        HttpResponse<String> first = send("PUT", "contracts/C-1", CONTRACT);
        HttpResponse<String> again = send("PUT", "contracts/C-1", CONTRACT.replace("\"8.00\"", "8.0"));

        assertThat(ok(again).getInt("version")).isEqualTo(1);
        assertThat(again.headers().firstValue("ETag")).isEqualTo(first.headers().firstValue("ETag"));
        assertThat(ok(send("GET", "contracts/C-1/versions", "")).getJsonArray("versions"))
                .hasSize(1);
    }

    @Test
    void refusesToOverwriteWhatSomebodyWroteInBetween() throws Exception {
        String read = send("PUT", "contracts/C-1", CONTRACT)
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        ok(send("PUT", "contracts/C-1", CONTRACT.replace("8.00", "7.90"), "If-Match", read));

        HttpResponse<String> late = send("PUT", "contracts/C-1", CONTRACT.replace("8.00", "7.80"), "If-Match", read);

        assertThat(late.statusCode()).isEqualTo(412);
    }

    @Test
    void namesEveryFieldThatIsUnknownOrWrong() throws Exception {
        HttpResponse<String> answer = send(
                "PUT",
                "contracts/C-1",
                CONTRACT.replace("\"minimumOrder\"", "\"minimum\"")
                        .replace("\"price\": \"8.10\"", "\"price\": \"8,10\"")
                        .replace("\"10042\"", "\"4711\""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"field\":\"minimum\"", "\"field\":\"rules[1].price\"", "there is no client 4711");
    }

    @Test
    void fourEyesAreSaidInAProblem() throws Exception {
        decide.fourEyes(connection.supplier(), true, "user:admin");
        ok(send("PUT", "contracts/C-1", CONTRACT));

        HttpResponse<String> answer = send("POST", "contracts/C-1/versions/1/approve", "");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("four eyes are asked for");
    }

    @Test
    void readsContractsPageByPageWithTheirRules() throws Exception {
        ok(send("PUT", "contracts/C-1", CONTRACT));
        ok(send("PUT", "contracts/C-2", CONTRACT));

        JsonObject first = ok(send("GET", "contracts?limit=1", ""));
        JsonObject second = ok(send("GET", first.getString("next").substring("/api/v1/".length()), ""));
        JsonObject whole = ok(send("GET", "contracts/C-2", ""));

        assertThat(first.getJsonArray("contracts").getJsonObject(0).getString("number"))
                .isEqualTo("C-1");
        assertThat(second.getJsonArray("contracts").getJsonObject(0).getString("number"))
                .isEqualTo("C-2");
        assertThat(second.containsKey("next")).isFalse();
        assertThat(whole.getJsonArray("rules")).hasSize(3);
        assertThat(send("GET", "contracts/C-3", "").statusCode()).isEqualTo(404);
    }

    @Test
    void aGroupIsWrittenAndRead() throws Exception {
        ok(send("PUT", "client-groups/EKV", "{\"name\": \"Einkaufsverbund\", \"members\": [\"10042\"]}"));

        assertThat(ok(send("GET", "client-groups", "")).toString())
                .isEqualTo("{\"groups\":[{\"code\":\"EKV\",\"members\":[\"10042\"],\"name\":\"Einkaufsverbund\"}]}");
        assertThat(send("PUT", "client-groups/EKV", "{\"name\": \"E\", \"members\": [\"4711\"]}")
                        .body())
                .contains("there is no client 4711");
    }
}

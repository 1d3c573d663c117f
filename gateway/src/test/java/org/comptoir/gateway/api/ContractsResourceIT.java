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
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.contract.agreement.DecideDraft;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
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

    private static final String OWN_NUMBER = """
            {"category": "bolts", "terms": {"amount": "5.00", "currency": "EUR", "family": "fasteners"},
             "packing": {"unit": "EA"}, "texts": {"en": {"name": "Bolt"}},
             "numbers": {"buyers": {"10042": "%s"}}}
            """;

    private static final String TABLE = """
            kind,client,currency,validFrom,supplierPartId,from,price,on,percent,label
            contract,10042,EUR,2027-01-01,,,,,,
            net,,,,AN-1001,1,8.00,,,
            surcharge,,,,,,,all,10,"small, quantity"
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

    @Inject
    Database database;

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
                .setHeader("Content-Type", "application/json");
        for (int i = 0; i < headers.length; i += 2) {
            request.setHeader(headers[i], headers[i + 1]);
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

        JsonObject approved = ok(send("POST", "contracts/C-1/versions/1/approve?reachBack=true", ""));

        assertThat(approved.getString("state")).isEqualTo("APPROVED");
        JsonObject price = ok(send("GET", "prices?client=10042&supplierPartId=AN-1001&quantity=1", ""));
        assertThat(price.getString("contract")).isEqualTo("C-1 v1");
        assertThat(price.getJsonObject("unitPrice").getString("amount")).isEqualTo("8.80");
        assertThat(price.getJsonArray("steps").getJsonObject(1).getString("detail"))
                .isEqualTo("10 % small quantity");
        assertThat(price.getJsonArray("breaks")).hasSize(3);
    }

    @Test
    void aPriceIsFoundByTheClientsOwnNumberToo() throws Exception {
        for (String part : List.of("AN-77", "AN-78", "AN-79")) {
            String number = part.equals("AN-77") ? "M 4711/08" : "TWICE";
            int status = send("PUT", "products/" + part, OWN_NUMBER.formatted(number))
                    .statusCode();
            assertThat(status).isEqualTo(201);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> send("GET", "prices?client=10042&supplierPartId=AN-79", "")
                                .statusCode()
                        == 200);

        assertThat(ok(send("GET", "prices?client=10042&buyerPartId=M%204711/08", ""))
                        .getString("supplierPartId"))
                .isEqualTo("AN-77");
        assertThat(ok(send("GET", "prices?client=10042&supplierPartId=M%204711/08", ""))
                        .getString("supplierPartId"))
                .isEqualTo("AN-77");
        for (String unclear : List.of("buyerPartId=TWICE", "buyerPartId=m471108", "buyerPartId=AN-77", "")) {
            assertThat(send("GET", "prices?client=10042&" + unclear, "").statusCode())
                    .as(unclear)
                    .isEqualTo(unclear.isEmpty() ? 400 : 404);
        }
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

    @Test
    void aTableMakesADraftAndIsGivenBackTheSame() throws Exception {
        StringBuilder table = new StringBuilder(TABLE);
        for (int i = 2; i <= 10_000; i++) {
            table.append("net,,,,AX-%d,1,9.%02d,,,\n".formatted(i, i % 100));
        }

        JsonObject written = ok(send("PUT", "contracts/C-1", table.toString(), "Content-Type", "text/csv"));
        HttpResponse<String> given = send("GET", "contracts/C-1", "", "Accept", "text/csv");
        JsonObject again = ok(send("PUT", "contracts/C-1", given.body(), "Content-Type", "text/csv; charset=utf-8"));

        JsonObject entry = written.getJsonArray("contracts").getJsonObject(0);
        assertThat(entry.getString("result")).isEqualTo("WRITTEN");
        assertThat(entry.getInt("rules")).isEqualTo(10_001);
        assertThat(given.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(again.getJsonArray("contracts").getJsonObject(0).getString("result"))
                .as("%s", again)
                .isEqualTo("UNCHANGED");
        assertThat(ok(send("GET", "contracts/C-1", ""))
                        .getJsonObject("contract")
                        .getString("state"))
                .isEqualTo("DRAFT");
    }

    @Test
    void aTableWithABadLineWritesNothingUnlessAsked() throws Exception {
        String table = TABLE + "net,,,,AN-2,1,\"9,50\",,,\nnet,,,,AN-3,1,9.50,,,\n";

        HttpResponse<String> refused = send("PUT", "contracts/C-1", table, "Content-Type", "text/csv");
        int unknown = send("GET", "contracts/C-1", "").statusCode();
        JsonObject lenient = ok(send("PUT", "contracts/C-1?lenient=true", table, "Content-Type", "text/csv"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body())
                .contains(
                        "\"line\":5", "\"field\":\"price\"", "\"value\":\"9,50\"", "\"remedy\":\"Write a plain number");
        assertThat(unknown).isEqualTo(404);
        assertThat(lenient.getJsonArray("contracts").getJsonObject(0).getInt("leftOut"))
                .isEqualTo(1);
    }

    @Test
    void manyContractsComeInOneTable() throws Exception {
        String table = "contract,kind,client,currency,validFrom,supplierPartId,price\n"
                + "C-1,contract,10042,EUR,2027-01-01,,\nC-1,net,,,,AN-1001,9\n"
                + "C-2,contract,4711,EUR,2027-01-01,,\nC-2,net,,,,AN-1001,9\n"
                + "C-3,contract,10042,EUR,2027-01-01,,\nC-3,net,,,,AN-1001,8\n";

        JsonObject report = ok(send("PUT", "contracts", table, "Content-Type", "text/csv"));

        assertThat(report.getJsonArray("contracts").getValuesAs(JsonObject.class))
                .extracting(entry -> entry.getString("number") + " " + entry.getString("result"))
                .containsExactly("C-1 WRITTEN", "C-2 REFUSED", "C-3 WRITTEN");
        assertThat(report.getJsonArray("problems").getJsonObject(0).getInt("line"))
                .isEqualTo(4);
    }

    @Test
    void fourEyesAreSwitchedAndAudited() throws Exception {
        JsonObject before = ok(send("GET", "contract-settings", ""));
        JsonObject on = ok(send("PUT", "contract-settings", "{\"fourEyes\": true}"));
        HttpResponse<String> wrong = send("PUT", "contract-settings", "{\"fourEyes\": \"yes\", \"six\": 1}");

        assertThat(before.getBoolean("fourEyes")).isFalse();
        assertThat(on.getBoolean("fourEyes")).isTrue();
        assertThat(decide.fourEyes(connection.supplier())).isTrue();
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("is neither true nor false", "\"field\":\"six\"");
        assertThat(database.query(
                        "select detail from audit_event where supplier_id = ? and action = 'contract.four_eyes'",
                        row -> row.text("detail"),
                        connection.supplier().value()))
                .containsExactly("on");
    }
}

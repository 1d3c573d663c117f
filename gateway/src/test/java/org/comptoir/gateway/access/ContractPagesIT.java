package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.contract.PriceRule;
import org.comptoir.gateway.contract.RulePolicy;
import org.comptoir.gateway.contract.agreement.Agreement;
import org.comptoir.gateway.contract.agreement.ContractSearch;
import org.comptoir.gateway.contract.agreement.VersionState;
import org.comptoir.gateway.contract.agreement.WriteContract;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.Quantity;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a contract manager does in the console, seen from outside. */
@ExtendWith(ArquillianExtension.class)
class ContractPagesIT {

    private static final String NEW = "/console/new-contract";
    private static final String TABLE = """
            kind,client,currency,validFrom,supplierPartId,price
            contract,10042,EUR,2027-01-01,,
            net,,,,AN-1001,9.50
            """;

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    WriteContract write;

    @Inject
    ContractSearch search;

    @Inject
    AddConsoleUser addUser;

    @Inject
    Tokens tokens;

    @Inject
    Database database;

    private Browser browser;
    private Connection connection;
    private String query;

    @BeforeEach
    void aDraftOfManyRules() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        connection = suppliers.connection();
        query = "supplier=" + connection.supplier().value();
        List<PriceRule> rules = new ArrayList<>();
        rules.add(new PriceRule.NetPrice(
                new SupplierPartId("AN-1001"), Quantity.ONE, UnitPrice.each(Money.of("8", "EUR"))));
        for (int i = 0; i < 150; i++) {
            rules.add(new PriceRule.NetPrice(
                    new SupplierPartId("X-" + i), Quantity.of(10), UnitPrice.each(Money.of("9.99", "EUR"))));
        }
        write.write(
                new Agreement(
                        connection.supplier(),
                        connection.client().id(),
                        "C-1",
                        Currency.getInstance("EUR"),
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        100,
                        RulePolicy.MOST_SPECIFIC,
                        30,
                        "user:admin",
                        rules),
                Optional.empty());
        browser = new Browser(deployed.toURI());
        browser.signIn("admin", "comptoir-test-admin");
    }

    private HttpResponse<String> send(String path, String... fields) {
        String page = path.startsWith("/console/price") ? "/console/contracts?" + query : path;
        Map<String, String> form = new LinkedHashMap<>();
        form.put("formToken", Browser.formToken(browser.get(page)));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(path, form);
    }

    private HttpResponse<String> upload(String path, String content, String... fields) {
        return browser.upload(path, Browser.formToken(browser.get(path)), "contract.csv", content, fields);
    }

    /** What stands in the form's field. */
    private static String table(HttpResponse<String> form) {
        return form.body().replaceAll("(?s).*<textarea[^>]*>(.*)</textarea>.*", "$1");
    }

    @Test
    void listsContractsAndShowsOneWithItsRulesPageByPage() {
        String list =
                browser.get("/console/contracts?" + query + "&search=grand").body();
        String contract =
                browser.get("/console/contract?" + query + "&number=C-1").body();
        String more = contract.replaceAll("(?s).*href=\"([^\"]*after=[^\"]*)#rules\".*", "$1")
                .replace("&amp;", "&");

        assertThat(list).contains("C-1", "Grand Compte SA (10042)", "Draft");
        assertThat(browser.get("/console/contracts?" + query + "&search=nobody").body())
                .contains("No contract here");
        assertThat(contract)
                .contains("AN-1001", "X-98", "meets no article", "waits for a person")
                .doesNotContain("X-99");
        assertThat(browser.get(more).body()).contains("X-99", "X-149", "First rules");
        assertThat(browser.get("/console/contract?" + query + "&number=C-9").statusCode())
                .isEqualTo(404);
    }

    @Test
    void approvesADraftAndChecksThePrice() {
        String address = "/console/contract?" + query + "&number=C-1";

        HttpResponse<String> approved = send(address, "decision", "approve", "reachBack", "on");
        String check = browser.get(
                        "/console/price-check?" + query + "&client=10042&part=AN-1001&quantity=3&on=2026-06-01")
                .body();

        assertThat(approved.statusCode()).isEqualTo(303);
        assertThat(search.latest(connection.supplier(), "C-1").orElseThrow().state())
                .isEqualTo(VersionState.APPROVED);
        assertThat(browser.get(address).body())
                .contains("Approved", "reaches back")
                .doesNotContain("name=\"decision\"");
        assertThat(browser.get(
                                "/console/price-check?" + query + "&client=10042&part=AN-1001&quantity=3&on=2026-06-01",
                                "Accept-Language",
                                "de")
                        .body())
                .contains("8,00\u00a0EUR", "ab Menge 1");
        assertThat(check).contains("8.00\u00a0EUR", "24.00\u00a0EUR", "C-1 v1", "Net price");
        assertThat(browser.get("/console/price-check?" + query + "&client=1&part=AN-1001")
                        .body())
                .contains("There is no client of that number");
        HttpResponse<String> wrong = browser.get(
                "/console/price-check?" + query + "&client=1&quantity=many&on=tomorrow&part=", "Accept-Language", "de");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains(
                        "Es gibt keinen Kunden mit dieser Nummer",
                        "Eine Artikelnummer hat 1 bis 255 Zeichen",
                        "Die Menge muss eine Zahl über null sein",
                        "id=\"on-mistake\"");
    }

    @Test
    void marksTheVersionThatIsInForceToday() {
        String address = "/console/contract?" + query + "&number=C-1";
        assertThat(browser.get(address).body())
                .contains("No version is in force today")
                .doesNotContain("In force today<");

        send(address + "&version=1", "decision", "approve", "reachBack", "on");
        database.update(
                "update contract_version set speaks_from = ? where supplier_id = ?",
                LocalDate.of(2026, 2, 1),
                connection.supplier().value());
        next("8.10");
        send(address + "&version=2", "decision", "approve");
        next("8.20");

        String versions = browser.get(address).body().replaceFirst("(?s).*id=\"versions\"", "");
        assertThat(versions)
                .as("version 2 speaks from tomorrow, version 3 is a draft")
                .containsOnlyOnce("In force today")
                .containsPattern("(?s)Version 1</a>\\s*<span class=\"tag own\">In force today")
                .doesNotContain("No version is in force");
    }

    /** A draft of the next version. */
    private void next(String price) {
        write.write(
                new Agreement(
                        connection.supplier(),
                        connection.client().id(),
                        "C-1",
                        Currency.getInstance("EUR"),
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        100,
                        RulePolicy.MOST_SPECIFIC,
                        30,
                        "user:admin",
                        List.of(new PriceRule.NetPrice(
                                new SupplierPartId("AN-1001"), Quantity.ONE, UnitPrice.each(Money.of(price, "EUR"))))),
                Optional.empty());
    }

    @Test
    void fourEyesKeepTheAuthorFromTheButtonAndFromTheDeed() {
        String address = "/console/contract?" + query + "&number=C-1";

        assertThat(send("/console/contracts?" + query, "fourEyes", "on").statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/console/contracts?" + query).body()).contains("On: who writes a version");
        assertThat(browser.get(address).body())
                .contains("somebody else must approve it")
                .doesNotContain("value=\"approve\"");
        HttpResponse<String> refused = send(address, "decision", "approve");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("four eyes are asked for");
        assertThat(send(address, "decision", "withdraw").statusCode()).isEqualTo(303);
    }

    @Test
    void aViewerOnlyLooks() {
        String name = "viewer-" + tokens.next().substring(0, 8);
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, "viewers-password");
        browser.signIn(name, "viewers-password");
        String address = "/console/contract?" + query + "&number=C-1";

        assertThat(browser.get(address).body()).contains("AN-1001").doesNotContain("name=\"decision\"");
        assertThat(send(address, "decision", "approve").statusCode()).isEqualTo(403);
        assertThat(send("/console/contracts?" + query, "fourEyes", "on").statusCode())
                .isEqualTo(403);
        assertThat(browser.get(address).body()).doesNotContain("new-contract");
        assertThat(browser.get("/console/new-contract?" + query).statusCode()).isEqualTo(403);
        String token = Browser.formToken(browser.get(address));
        assertThat(browser.upload("/console/new-contract?" + query, token, "a.csv", TABLE, "number", "GC-9")
                        .statusCode())
                .isEqualTo(403);
        assertThat(search.latest(connection.supplier(), "GC-9")).isEmpty();
    }

    @Test
    void aContractManagerWritesADraftFromAFileAndFourEyesHold() {
        send("/console/contracts?" + query, "fourEyes", "on");
        String name = "manager-" + tokens.next().substring(0, 8);
        addUser.add(connection.supplier().value(), name, Role.CONTRACT_MANAGER, "managers-password");
        browser.signIn(name, "managers-password");

        HttpResponse<String> sent = upload(NEW + "?client=10042", TABLE, "number", "GC-9");
        String draft = sent.headers().firstValue("Location").orElse("");

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(draft).isEqualTo("/console/contract?number=GC-9&version=1");
        assertThat(browser.get(draft).body())
                .contains("Draft", "AN-1001", "somebody else must approve it")
                .doesNotContain("value=\"approve\"");
        assertThat(search.latest(connection.supplier(), "GC-9").orElseThrow().writtenBy())
                .isEqualTo("user:" + name);
        assertThat(browser.get("/console/contracts").body()).contains(NEW + "\"");
    }

    @Test
    void takesItsOwnExampleTyped() {
        HttpResponse<String> form = browser.get(NEW + "?client=10042&" + query);

        HttpResponse<String> sent = send(NEW + "?" + query, "number", "GC-9", "table", table(form));

        assertThat(table(form)).contains("contract,10042,EUR,");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        assertThat(search.latest(connection.supplier(), "GC-9").orElseThrow().rules())
                .isEqualTo(3);
    }

    @Test
    void namesABadLineInThePagesLanguageAndWritesNothing() {
        String address = NEW + "?" + query;
        String token = Browser.formToken(browser.get(address));
        String bad = TABLE + "net,,,,AN-1002,dear\n";

        HttpResponse<String> sent = browser.post(
                address, Map.of("formToken", token, "number", "GC-9", "table", bad), "Accept-Language", "de");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("class=\"number\">4</th>", ">price<", ">dear<", "keine einfache Dezimalzahl")
                .contains("Schreiben Sie eine einfache Zahl mit Dezimalpunkt", "net,,,,AN-1001,9.50");
        assertThat(upload(address, bad + "net,,,,X,9.50\n".repeat(100_000), "number", "GC-9")
                        .statusCode())
                .as("more than a form may have")
                .isEqualTo(422);
        assertThat(upload(address, "PK\3\4\0", "number", "GC-9").body()).contains("no text in UTF-8");
        assertThat(upload(address, TABLE).body()).contains("The contract number is missing");
        assertThat(upload(address, "", "number", "GC-9").body()).contains("There is no table");
        assertThat(search.latest(connection.supplier(), "GC-9")).isEmpty();
    }

    @Test
    void beginsWithTheTableOfAVersionAndRefusesWhatSomebodyOvertook() {
        String address = NEW + "?start=C-1&version=1&" + query;
        HttpResponse<String> form = browser.get(address);
        String read = form.body().replaceAll("(?s).*name=\"read\" value=\"([^\"]*)\".*", "$1");

        HttpResponse<String> same = send(address, "number", "C-1", "read", read, "table", table(form));
        HttpResponse<String> other = send(address, "number", "C-2", "read", read, "table", table(form));
        String cheaper = table(form).replace(",8.00,", ",7.50,").replace(",8,", ",7.50,");
        HttpResponse<String> next = send(address, "number", "C-1", "read", read, "table", cheaper);
        HttpResponse<String> late = send(address, "number", "C-1", "read", read, "table", table(form));

        assertThat(browser.get("/console/contract?number=C-1&" + query).body())
                .contains("Write a new version from this one");
        assertThat(same.statusCode()).as(same.body()).isEqualTo(200);
        assertThat(same.body()).contains("says the same already");
        assertThat(other.statusCode()).isEqualTo(303);
        assertThat(search.latest(connection.supplier(), "C-2").orElseThrow().rules())
                .isEqualTo(151);
        assertThat(next.statusCode()).isEqualTo(303);
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("somebody else wrote contract C-1");
        assertThat(browser.get(NEW + "?start=C-7&" + query).statusCode()).isEqualTo(404);
    }

    @Test
    void speaksGermanAndFrench() {
        String address = "/console/contract?" + query + "&number=C-1";

        assertThat(browser.get(address, "Accept-Language", "de").body()).contains("Genehmigen", "wartet auf einen");
        assertThat(browser.get(address, "Accept-Language", "fr").body()).contains("Approuver", "attend une personne");
    }
}

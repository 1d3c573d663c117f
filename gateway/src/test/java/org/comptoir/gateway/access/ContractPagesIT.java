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
        assertThat(contract).contains("AN-1001", "X-98", "waits for a person").doesNotContain(">X-99<");
        assertThat(browser.get(more).body()).contains(">X-99<", "X-149", "First rules");
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
    }

    @Test
    void speaksGermanAndFrench() {
        String address = "/console/contract?" + query + "&number=C-1";

        assertThat(browser.get(address, "Accept-Language", "de").body()).contains("Genehmigen", "wartet auf einen");
        assertThat(browser.get(address, "Accept-Language", "fr").body()).contains("Approuver", "attend une personne");
    }
}

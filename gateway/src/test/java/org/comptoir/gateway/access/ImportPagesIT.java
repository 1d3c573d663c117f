package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.catalog.CatalogImport;
import org.comptoir.gateway.fixtures.SmallSupplier;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a person brings a catalog file in through the console, seen from outside. */
@ExtendWith(ArquillianExtension.class)
class ImportPagesIT {

    private static final String FILE = """
            id,category,name@en,price.amount,price.currency,price.family,unit
            AN-1,bolts,Bolt,1.20,EUR,f,EA
            =AN-2,bolts,Bolt,dear,EUR,f,EA
            """;

    @ArquillianResource
    URL deployed;

    @Inject
    SmallSupplier suppliers;

    @Inject
    CatalogImport catalog;

    @Inject
    AddConsoleUser addUser;

    @Inject
    Tokens tokens;

    @Inject
    Database database;

    private Browser browser;
    private SupplierId supplier;
    private String query;

    @BeforeEach
    void aSupplierOfOneBoltAndAnAdministrator() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        supplier = suppliers.connection().supplier();
        query = "supplier=" + supplier.value();
        browser = new Browser(deployed.toURI());
        browser.signIn("admin", "comptoir-test-admin");
    }

    private HttpResponse<String> upload(String content, String... fields) {
        String token = Browser.formToken(browser.get("/console/imports?" + query));
        return browser.upload("/console/imports?" + query, token, "articles.csv", content, fields);
    }

    private static String addressOf(HttpResponse<String> sent) {
        assertThat(sent.statusCode()).isEqualTo(303);
        return sent.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void takesAFileShowsHowFarItIsAndWhatWasLeftOut() {
        String address = addressOf(upload(FILE, "mode", "CHANGES"));

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(browser.get(address).body()).contains("Applied"));
        assertThat(browser.get(address).body()).contains("articles.csv", "What it changed", "terms/amount", "dear");
        assertThat(catalog.forSale(supplier)).isEqualTo(2);
        assertThat(browser.get("/console/imports?" + query).body()).contains("articles.csv", "Applied");
        String id = address.replaceAll(".*id=(\\d+).*", "$1");
        HttpResponse<String> report = browser.get("/console/import-report?" + query + "&id=" + id);
        assertThat(report.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(report.body()).contains("terms/amount").contains("\"'=AN-2\"");
    }

    @Test
    void asksBeforeItTakesOutMuchAndStopsWhenTold() {
        String first = addressOf(upload(FILE, "mode", "CHANGES"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(browser.get(first).body()).contains("Applied"));

        String second = addressOf(upload(FILE.replace("AN-1,", "AN-9,"), "mode", "FULL"));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(browser.get(second).body()).contains("Yes, apply it"));
        String token = Browser.formToken(browser.get(second));
        HttpResponse<String> stopped = browser.post(second, Map.of("formToken", token, "decision", "stop"));

        assertThat(stopped.statusCode()).isEqualTo(303);
        assertThat(browser.get(second).body()).contains("Stopped").doesNotContain("Yes, apply it");
    }

    @Test
    void takesAFileLargerThanAnyForm() {
        assertThat(upload(FILE + "\n".repeat(1_200_000), "mode", "CHANGES", "dryRun", "on")
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void saysWhatIsMissingWhereNoFileWasChosen() {
        HttpResponse<String> sent = upload("");

        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body()).contains("Choose a file that is not empty");
    }

    @Test
    void refusesAFormThatIsNotOurs() {
        HttpResponse<String> sent =
                browser.upload("/console/imports?" + query, "guessed", "articles.csv", FILE, "mode", "CHANGES");

        assertThat(sent.statusCode()).isNotEqualTo(303);
        assertThat(catalog.forSale(supplier)).isEqualTo(1);
    }

    @Test
    void aViewerOnlyLooks() {
        String name = "viewer-" + tokens.next().substring(0, 8);
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, "viewers-password");
        browser.signIn(name, "viewers-password");

        assertThat(browser.get("/console/imports?" + query).body()).doesNotContain("type=\"file\"");
        String token = Browser.formToken(browser.get("/console/imports?" + query));
        assertThat(browser.upload("/console/imports?" + query, token, "articles.csv", FILE)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/console/import?" + query + "&id=999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void speaksGermanAndFrench() {
        assertThat(browser.get("/console/imports?" + query, "Accept-Language", "de")
                        .body())
                .contains("Importe", "Datei");
        assertThat(browser.get("/console/imports?" + query, "Accept-Language", "fr")
                        .body())
                .contains("Tous les imports", "Fichier");
    }
}

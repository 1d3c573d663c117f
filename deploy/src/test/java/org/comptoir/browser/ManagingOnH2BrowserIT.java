package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.deploy.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A contract manager at the console: looks at contracts, decides on a draft, asks what a client pays, brings articles in. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManagingOnH2BrowserIT {

    /** In force in a year: no other test sees its prices. */
    private static final String TABLE =
            """
            kind,client,currency,validFrom,minimumOrder,supplierPartId,from,price,on,value,percent,label,language,text
            contract,10042,EUR,%s,250.00,,,,,,,,,
            condition,,,,,,,,,,,,en,"Free delivery from EUR 250, else EUR 9.50 an order"
            condition,,,,,,,,,,,,fr,Franco de port dès 250 EUR
            net,,,,,AN-1001,1,9.20,,,,,,
            net,,,,,AN-1001,100,8.60,,,,,,
            discount,,,,,,,,family,fasteners,12.5,,,
            surcharge,,,,,,,,all,,1.5,energy,,
            """.formatted(LocalDate.now(ZoneOffset.UTC).plusYears(1));

    private static final String ARTICLES = """
            id,category,name@en,name@de,price.amount,price.currency,price.family,unit
            AN-N1,hexagon-bolts,Hexagon bolt M8 x 90,Sechskantschraube M8 x 90,0.42,EUR,fasteners,EA
            AN-N2,hexagon-bolts,Hexagon bolt M8 x 95,Sechskantschraube M8 x 95,dear,EUR,fasteners,EA
            AN-N3,nowhere,Hexagon bolt M8 x 99,Sechskantschraube M8 x 99,0.44,EUR,fasteners,EA
            """;

    private RunningGateway gateway;
    private ConsoleWindow console;
    private Page page;
    private int drafts;

    @BeforeAll
    void start() {
        console = ConsoleWindow.ofTheSharedGateway();
        gateway = console.gateway();
        page = console.page();
    }

    @AfterAll
    void stop() {
        if (console != null) {
            console.close();
        }
    }

    private void aDraft() {
        StringBuilder table = new StringBuilder(TABLE);
        for (int i = 0; i < 220; i++) {
            table.append("net,,,,,AN-X%d,1,%d.%02d,,,,,,\n".formatted(i, 3 + i % 40, i % 100));
        }
        HttpResponse<String> written =
                Http.send(HttpRequest.newBuilder(URI.create(gateway.url() + "/api/v1/contracts/GC-2027-" + ++drafts))
                        .header("Authorization", "Bearer comptoir-demo-api")
                        .header("Content-Type", "text/csv")
                        .PUT(HttpRequest.BodyPublishers.ofString(table.toString())));
        assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
    }

    @Test
    void aDraftIsFoundReadAndApproved() {
        aDraft();
        page.locator("nav a[href*=contracts]").click();
        look("contracts");
        page.locator("#search").fill("GC-2027-" + drafts);
        page.locator(".filter button").click();
        page.locator("tbody th a").click();
        assertThat(page.locator("h1")).hasText("Contract GC-2027-" + drafts);
        look("contract-draft");
        page.locator("a[rel=next]").click();
        assertThat(page.locator("tbody tr").first()).isVisible();
        page.goBack();

        page.locator("button[value=approve]").click();

        assertThat(page.locator("dl .state").first()).hasText("Approved");
        assertThat(page.locator("button[name=decision]")).hasCount(0);
        look("contract-approved");
        complainsOfNothingButRefusals();
    }

    @Test
    void aPriceIsCheckedWithEachStep() {
        page.navigate(gateway.url() + "/console/contracts");
        page.locator("main a[href*=price-check]").click();
        page.locator("#client").fill("10042");
        page.locator("#part").fill("AN-1001");
        page.locator("#quantity").fill("100");
        page.locator(".filter button").click();

        assertThat(page.locator("dd.big")).hasText("8.75\u00A0EUR");
        assertThat(page.locator("tbody").first()).containsText("Net price");
        look("price-check");
        page.locator("#part").fill("NO-SUCH");
        page.locator(".filter button").click();
        assertThat(page.locator("[role=alert]")).containsText("no article of that number");
        complainsOfNothingButRefusals();
    }

    @Test
    void anArticleIsLookedAtThroughTheEyesOfAClientInFrench() {
        page.navigate(gateway.url() + "/console/overview?language=fr");
        page.locator("nav a[href*=products]").click();
        look("products");
        page.locator("#client").fill("10042");
        page.locator("#search").fill("AN-1001");
        page.locator(".filter button").click();
        assertThat(page.locator(".notice.good")).containsText("voit");
        look("products-of-a-client");
        page.locator("tbody th a").first().click();
        assertThat(page.locator("h1")).hasText("AN-1001");
        assertThat(page.locator("dd.big")).hasText("9,50\u00A0EUR");
        look("product");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void anAssortmentIsLookedAtBeforeItIsSavedAndDeletedAgainInFrench() {
        page.navigate(gateway.url() + "/console/assortments?language=fr");
        page.locator("main a[href$='/console/assortment']").click();
        look("assortment-new");
        page.locator("#called").fill("sans AN-9999");
        page.locator("#clients").fill("10042");
        page.locator("#hide-parts").fill("AN-9999");
        page.locator("#client").fill("nobody");
        page.locator("button.second[value=preview]").click();
        assertThat(page.locator("#sight [role=alert]")).isVisible();
        look("assortment-refused");
        page.locator("#client").fill("10042");
        page.locator("button.second[value=preview]").click();
        assertThat(page.locator("#sight")).containsText("Grand Compte");
        look("assortment-preview");
        page.locator("button[value=keep]").click();
        assertThat(page.locator("h1")).containsText("sans AN-9999");
        look("assortment");
        page.navigate(gateway.url() + "/console/assortments");
        assertThat(page.locator("tbody")).containsText("sans AN-9999");
        look("assortments");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText("sans AN-9999"))
                .click();
        page.locator("main summary").last().click();
        page.locator("button[name=delete]").click();
        page.waitForURL(url -> url.contains("/console/assortments"));
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void aDraftIsWrittenFromATableAndItsBadLineIsNamedInGerman() {
        page.navigate(gateway.url() + "/console/contracts?language=de");
        page.locator("main a.action").click();
        page.locator("summary").click();
        look("new-contract");
        page.locator("#number").fill("GC-PAGE");
        page.locator("#table").fill(TABLE.replace("8.60", "8,60").replace("1,9.20", "1,teuer"));
        page.locator(".panel .buttons button").click();
        assertThat(page.locator("tbody tr").first()).containsText("teuer");
        assertThat(page.locator("[role=alert]")).containsText("nichts geschrieben");
        look("new-contract-refused");
        page.locator("#file")
                .setInputFiles(new FilePayload("vertrag.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        page.locator(".panel .buttons button").click();

        page.waitForURL(url -> url.contains("/console/contract?"));
        assertThat(page.locator("h1")).hasText("Vertrag GC-PAGE");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void aFileOfArticlesIsSentWatchedAndReadThroughInGerman() {
        page.navigate(gateway.url() + "/console/imports?language=de");
        look("imports");
        page.locator("#file")
                .setInputFiles(new FilePayload("artikel.csv", "text/csv", ARTICLES.getBytes(StandardCharsets.UTF_8)));
        page.locator(".buttons button").click();

        page.waitForURL(url -> url.contains("/console/import?"));
        assertThat(page.locator("dl .state").first()).hasClass(Pattern.compile(".*APPLIED.*"), hasClassIn(30_000));
        assertThat(page.locator("h1")).hasText("artikel.csv");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(page.locator("tbody")).containsText("price.amount (terms/amount)");
        look("import");
        page.navigate(gateway.url() + "/console/imports?language=en");
        assertThat(page.locator("tbody th").first()).containsText("artikel.csv");
        look("imports-done");
        complainsOfNothingButRefusals();
    }

    @Test
    void aCatalogIsPublishedAndWhatItsDestinationSaysComesBackInGerman() {
        page.navigate(gateway.url() + "/console/exports?language=de");
        page.locator("main .action").click();
        look("publication-places");
        page.locator(".choices a[href*=folder]").click();
        page.locator("#name").fill("ariba");
        page.locator("#client").selectOption("10042");
        page.locator("#languages").fill("en de");
        page.locator("#rules").selectOption("ariba");
        page.locator("#sender-id").fill("942888711");
        page.locator("#to-folder").fill("no folder");
        look("publication");
        page.locator("form .buttons button").click();
        assertThat(page.locator(".wrong[role=alert]")).containsText("Ordner");
        assertThat(page.locator("#sender-id")).hasValue("942888711");
        page.locator("#to-folder").fill("ariba");
        page.locator("form .buttons button").click();
        assertThat(page.locator("h1")).hasText("Export ariba");
        page.navigate(gateway.url() + "/console/exports?language=de");
        look("exports");
        page.locator("tbody th a").click();
        page.locator("button[value=plain]").click();

        page.waitForURL(url -> url.contains("/console/export-run?"));
        assertThat(page.locator("dl .state").first()).hasClass(Pattern.compile(".*PUBLISHED.*"), hasClassIn(30_000));
        page.locator("#report").fill("Fehler: Artikel AN-1001, Mengeneinheit PCE unbekannt");
        page.locator("button[value=returned]").click();
        assertThat(page.locator("#returned ~ .table tbody")).containsText("AN-1001");
        assertThat(page.locator("#returned ~ .table .state")).hasText("offen");
        look("export-run");
        assertThat(saved("file")).startsWith("CIF_I_V3.0");
        assertThat(saved("report")).startsWith("article,field,rule,remedy");
        page.locator(".heading .lead a").click();
        assertThat(page.locator("tbody th")).containsText("Lauf 1");
        assertThat(page.locator(".facts")).containsText("GATEWAY_DATA/publications/1/ariba");
        look("export");
        page.navigate(gateway.url() + "/console/exports?view=calendar&day=" + LocalDate.now(ZoneOffset.UTC));
        assertThat(page.locator(".month .today a.state")).hasText("Veröffentlicht");
        assertThat(page.locator("thead th").nth(1)).hasText("Montag");
        look("exports-calendar");
        page.navigate(gateway.url() + "/console/exports?language=en");
        assertThat(page.locator("tbody .state")).hasText("Published");
        complainsOfNothingButRefusals();
    }

    @Test
    void aConnectionIsOpenedWithTheKeyboardAlone() {
        page.navigate(gateway.url() + "/console/connections?language=en");
        tabTo("a.action");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/console/new-connection"));
        tabTo(".choices a[href*=ariba]");
        page.keyboard().press("Enter");
        assertThat(page.locator("#clientNumber")).isVisible();
        type("#clientNumber", "10098");
        type("#clientName", "Keyboard Works");
        type("#name", "ariba-keys");
        type("#buyerIdentity", "AN01000000098-T");
        type("#returns", "no host");
        tabTo("form .buttons button");
        page.keyboard().press("Enter");
        assertThat(page.locator(".notice.bad[role=alert]")).isVisible();
        tabTo("#returns");
        page.keyboard().press("Control+A");
        page.keyboard().type("https://service.ariba.example");
        tabTo("form .buttons button");
        page.keyboard().press("Enter");

        assertThat(page.locator(".sheet tbody")).containsText("AN01000000098-T");
        tabTo("main a[href*=connection]");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("ariba-keys");
        complainsOfNothingButRefusals();
    }

    /** As somebody without a mouse: onwards with the tabulator, and what has the focus must be seen to have it. */
    private void tabTo(String selector) {
        for (int i = 0; i < 120; i++) {
            page.keyboard().press("Tab");
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                assertThat((Boolean) page.evaluate("() => { const s = getComputedStyle(document.activeElement);"
                                + " return s.outlineStyle !== 'none' || s.boxShadow !== 'none' }"))
                        .as("%s shows that it has the focus", selector)
                        .isTrue();
                return;
            }
        }
        throw new AssertionError("The tabulator does not lead to " + selector);
    }

    private void type(String selector, String text) {
        tabTo(selector);
        page.keyboard().type(text);
    }

    @Test
    void aConnectionIsOpenedHandedOverAndSwitchedOffInFrench() {
        page.navigate(gateway.url() + "/console/connections?language=en");
        look("connections");
        page.locator("a.action").click();
        look("new-connection");
        page.navigate(gateway.url() + "/console/new-connection?language=fr");
        page.locator(".choices a[href*=coupa]").click();
        page.locator("#clientNumber").fill("10099");
        page.locator("#clientName").fill("Verrerie du Nord");
        page.locator("#name").fill("coupa-verrerie");
        page.locator("#buyerIdentity").fill("880000099");
        page.locator(".buttons button").click();
        assertThat(page.locator(".wrong")).containsText("au moins un hôte");
        look("new-connection-form");
        page.locator("#returns").fill("https://verrerie.coupahost.com");
        page.locator(".buttons button").click();

        assertThat(page.locator(".sheet tbody")).containsText("Buyer Identity");
        look("new-connection-opened");
        page.locator("main .choices a[href*='/console/connection?']").click();
        assertThat(page.locator("#door")).isVisible();
        look("connection");
        page.locator("#door-confirmation").fill("https://suite.invalid/cxml");
        page.locator("#door-shared").fill("un-secret-a-nous");
        page.locator("section[aria-labelledby=door] form:has(#door-shared) .buttons button")
                .click();
        page.locator("button[value=confirmation]").click();
        assertThat(page.locator("section[aria-labelledby=door] .notice.bad"))
                .containsText("Personne n’a pu être joint");
        look("connection-door");
        page.locator("button[value=off]").click();
        assertThat(page.locator(".notice.bad")).containsText("désactivée");
        page.locator(".heading a[href*=handover]").click();
        look("handover");
        page.navigate(gateway.url() + "/console/connections?language=en");
        assertThat(page.locator("tbody")).containsText("coupa-verrerie");
        look("connections-off");
        complainsOfNothingButRefusals();
    }

    @Test
    void theDayIsSeenAndTwoDocumentsAreComparedInFrench() throws IOException {
        String setup = Files.readString(Path.of("..", "docs", "samples", "setup-ariba-demo.xml"));
        for (String id : List.of("earlier", "later")) {
            Http.send(HttpRequest.newBuilder(URI.create(gateway.url() + "/cxml"))
                    .header("Content-Type", "text/xml")
                    .POST(HttpRequest.BodyPublishers.ofString(
                            setup.replaceFirst("payloadID=\"[^\"]*\"", "payloadID=\"" + id + "@suite\""))));
        }
        page.navigate(gateway.url() + "/console/overview?language=fr");
        assertThat(page.locator(".funnel tbody")).containsText("ariba-demo");
        look("overview");
        page.navigate(gateway.url() + "/console/documents");
        page.locator("#kind").fill("PunchOutSetupRequest");
        page.locator("#outcome").selectOption("TAKEN");
        page.locator(".filter button").click();
        look("documents");
        page.locator("tbody th a").first().click();
        page.locator(".heading a[href*=compare]").click();

        assertThat(page.locator(".diff .ADDED")).containsText("later@suite");
        look("compare");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void aConnectionIsTriedFromTheSetupToTheReturnedCartInGerman() {
        page.navigate(gateway.url() + "/console/connections?language=de");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText("ariba-demo"))
                .click();
        page.locator(".heading a[href*='/console/try']").click();
        look("try");
        page.locator("form.try button").click();
        assertThat(page.locator("dl .state")).hasText("200");
        look("try-answered");
        page.navigate(page.locator("a.action").getAttribute("href"));
        ShopPages.alone(page).search("AN-1001").add("AN-1001", 4).giveBack();

        page.waitForURL(url -> url.contains("/console/try"));
        assertThat(page.locator(".notice.good")).isVisible();
        assertThat(page.locator("section[aria-labelledby=cart] tbody")).containsText("4 EA");
        assertThat(page.locator("pre.document").first()).containsText("PunchOutOrderMessage");
        look("try-returned");
        page.locator("button[value=order]").click();
        assertThat(page.locator("section[aria-labelledby=order] .state.ON_HOLD"))
                .isVisible();
        assertThat(page.locator(".notice.good")).containsText("wie zugesagt");
        look("try-ordered");
        String back = page.locator("section[aria-labelledby=back] form").getAttribute("action");
        page.locator("section[aria-labelledby=order] a[href*='/console/order']").click();
        assertThat(page.locator(".notice")).containsText("Testbestellung");
        page.locator(".facts a[href*='/console/session']").click();
        assertThat(page.locator(".story > li").first()).containsText("Aufruf empfangen");
        assertThat(page.locator(".story > li").last()).containsText("TRY-");
        look("session");
        page.navigate(gateway.url() + back);
        for (String kind : List.of("confirmation", "ship-notice", "invoice")) {
            page.locator("button[value=" + kind + "]").click();
            assertThat(page.locator("button[value=" + kind + "]")).hasCount(0);
        }
        // the page looks again by itself until all have arrived
        assertThat(page.locator("section[aria-labelledby=back] .state.DELIVERED"))
                .hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(30_000));
        assertThat(page.locator("section[aria-labelledby=back] .probe .good")).hasCount(13);
        assertThat(page.locator("section[aria-labelledby=back] .probe .bad")).hasCount(0);
        look("try-back");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void theOperatorsCoreSystemIsTestedInFrench() {
        page.navigate(gateway.url() + "/console/settings?language=fr");
        page.locator("section[aria-labelledby=cores] form .second").last().click();
        assertThat(page.locator(".notice.good")).containsText("joignable");
        look("settings");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void aPersonIsInvitedWithARoleInGerman() {
        page.navigate(gateway.url() + "/console/users?language=de");
        page.locator("#name").fill("marie");
        page.locator("#role").selectOption("ORDER_CLERK");
        page.locator(".buttons button").click();
        assertThat(page.locator(".secret")).containsText("/console/invitation");
        look("people");
        page.locator("tbody th a", new Page.LocatorOptions().setHasText("marie"))
                .click();
        look("person");
        page.locator("button[value=lock]").click();
        assertThat(page.locator("button[value=unlock]")).isVisible();
        page.navigate(gateway.url() + "/console/account");
        page.locator("#proof").fill("comptoir-test-admin");
        page.locator("button", new Page.LocatorOptions().setHasText("Einrichten"))
                .click();
        assertThat(page.locator(".scan svg path")).isVisible();
        look("account");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void aTokenIsIssuedAndTheChainOfTheAuditTrailIsCheckedInFrench() {
        page.navigate(gateway.url() + "/console/tokens?language=fr");
        page.locator("#name").fill("erp");
        page.locator("#ORDERS_READ").check();
        page.locator("section[aria-labelledby=issue] button").click();
        assertThat(page.locator(".secret")).containsText("comptoir_");
        look("tokens");
        page.navigate(gateway.url() + "/console/audit");
        page.locator(".chain button").click();

        assertThat(page.locator(".chain .state")).hasText("Intacte");
        assertThat(page.locator("tbody tr").first()).isVisible();
        look("audit");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    @Test
    void aPersonIsFoundAndErasedInGerman() throws IOException {
        String order = Files.readString(Path.of("..", "docs", "samples", "order-ariba-demo.xml"))
                .replaceFirst("payloadID=\"[^\"]*\"", "payloadID=\"erase@suite\"")
                .replaceFirst("orderID=\"[^\"]*\"", "orderID=\"PO-ERASE\"")
                .replaceFirst("<DeliverTo>[^<]*</DeliverTo>", "<DeliverTo>Grete Löschmann</DeliverTo>");
        HttpResponse<String> sent = Http.send(HttpRequest.newBuilder(URI.create(gateway.url() + "/cxml"))
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString(order)));
        assertThat(sent.body()).contains("code=\"200\"");
        page.navigate(gateway.url() + "/console/settings?language=de");
        page.locator("main a[href*='/console/erasures']").click();
        look("erasures");
        page.locator("#names").fill("Grete");
        page.locator("form .buttons button").last().click();
        assertThat(page.locator(".wrong")).containsText("Vor- und Nachname");
        look("erasures-refused");
        page.locator("#names").fill("Löschmann, Grete");
        page.locator("form .buttons button").last().click();

        page.waitForURL(url -> url.contains("/console/erasure?"));
        assertThat(page.locator("dl .state").first()).hasClass(Pattern.compile(".*FOUND.*"), hasClassIn(30_000));
        assertThat(page.locator("section[aria-labelledby=orders]")).containsText("PO-ERASE");
        look("erasure-found");
        page.locator("#confirmation").check();
        page.locator("section[aria-labelledby=erase] button").click();
        assertThat(page.locator("dl .state").first())
                .hasClass(Pattern.compile(".*(DONE|WAITING).*"), hasClassIn(30_000));
        look("erasure-erased");
        page.locator("section[aria-labelledby=orders] a").first().click();
        assertThat(page.locator("main")).containsText("erased-person");
        assertThat(page.locator(".notice")).containsText("auf Verlangen");
        page.navigate(gateway.url() + "/console/overview?language=en");
        complainsOfNothingButRefusals();
    }

    /** What the link to one of a run's papers gives. */
    private String saved(String what) {
        String address = page.locator("a[href*='what=" + what + "']").first().getAttribute("href");
        return page.request().get(gateway.url() + address).text();
    }

    private static LocatorAssertions.HasClassOptions hasClassIn(double milliseconds) {
        return new LocatorAssertions.HasClassOptions().setTimeout(milliseconds);
    }

    private void complainsOfNothingButRefusals() {
        console.complainsOfNothingButRefusals();
    }

    private void look(String name) {
        console.look(name);
    }
}

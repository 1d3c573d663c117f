package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.faults.stage.Paper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an order clerk does all day in the console: orders that wait, what was refused, what was delivered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecidingOnH2BrowserIT {

    private static final String PROMISED = "9.50";
    private static final String ASKED = "7.50";

    private RunningGateway gateway;
    private ConsoleWindow console;
    private Page page;

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

    private String send(String document) {
        return Http.post(gateway.url() + "/cxml", "text/xml", document).body();
    }

    /** An order that asks for another price than was agreed. */
    private void aDearOrder(String number) {
        Paper paper = Paper.of(org.comptoir.faults.stage.Buyer.ARIBA, number, 20);
        assertThat(send(new String(paper.bytes(), StandardCharsets.UTF_8).replace(PROMISED, ASKED)))
                .contains("code=\"200\"");
    }

    private void openWaiting(String number) {
        page.locator("#status").selectOption("ON_HOLD");
        page.locator(".filter button").click();
        page.locator("tr", new Page.LocatorOptions().setHasText(number))
                .locator("th a")
                .click();
    }

    private Locator state() {
        return page.locator("dl .state").first();
    }

    @Test
    void anOrderThatWaitsIsReadReleasedAndSeenDeliveredInGerman() {
        aDearOrder("PO-D1");
        console.open("orders?language=de");
        console.look("orders-de");
        openWaiting("PO-D1");
        assertThat(page.locator(".findings")).containsText("7,50");
        assertThat(page.locator(".findings")).containsText("9,50");
        console.look("order-held-de");

        page.locator("#reason").fill("am Telefon vereinbart");
        page.locator("button[value=release]").click();
        assertThat(state()).hasText("Angenommen");
        assertThat(page.locator("section[aria-labelledby=decisions]")).containsText("am Telefon vereinbart");
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            page.reload();
            return page.locator(".state.DELIVERED").count() == 1;
        });
        console.look("order-delivered-de");
        page.locator("a[href*='/console/delivery?']").first().click();
        assertThat(page.locator("main")).containsText("PO-D1");
        console.look("delivery-de");
        console.open("overview?language=en");
        console.complainsOfNothingButRefusals();
    }

    @Test
    void anOrderThatWaitsIsCorrectedToThePriceThatWasAgreed() {
        aDearOrder("PO-D2");
        console.open("orders");
        openWaiting("PO-D2");
        page.locator("#reason").fill("price of the contract");
        page.locator("details summary").click();
        page.locator("input[name='price-1']").fill("nine");
        page.locator("button[value=correct]").click();
        assertThat(page.locator("[role=alert]")).containsText("nine");
        assertThat(page.locator("#reason")).hasValue("price of the contract");

        assertThat(page.locator("input[name='price-1']")).hasValue("nine");
        page.locator("button[name=take][value='1']").click();
        assertThat(page.locator("input[name='price-1']")).hasValue(PROMISED);
        assertThat(page.locator("#reason")).hasValue("price of the contract");
        console.look("order-expected-price");
        page.locator("button[value=correct]").click();

        assertThat(state()).hasText("Accepted");
        assertThat(page.locator("section[aria-labelledby=decisions]")).containsText(PROMISED);
        console.look("order-corrected");
        console.complainsOfNothingButRefusals();
    }

    @Test
    void anOrderThatWaitsIsRefusedInFrench() {
        aDearOrder("PO-D3");
        console.open("orders?language=fr");
        openWaiting("PO-D3");
        page.locator("#reason").fill("commandée deux fois");
        page.locator("button[value=refuse]").click();

        assertThat(state()).hasText("Refusée");
        console.look("order-refused-fr");
        console.open("overview?language=en");
        console.complainsOfNothingButRefusals();
    }

    @Test
    void theOtherListsShutNobodyOutInEnglishAndGerman() {
        for (String language : new String[] {"de", "en"}) {
            for (String list :
                    new String[] {"sessions", "deliveries", "documents", "exports", "imports", "look", "users"}) {
                console.open(list + "?language=" + language);
                console.look(list + "-" + language);
            }
        }
        console.complainsOfNothingButRefusals();
    }

    @Test
    void anAddressWithoutAPageLeadsBackIntoTheConsole() {
        console.openNothing("order?id=999999999");
        assertThat(page.locator("h1")).hasText("There is nothing at this address");
        console.look("nothing");
        page.locator("a.action").click();
        page.waitForURL(url -> url.contains("/console/overview"));
    }

    @Test
    void aSetupThatNobodyRecognisedIsFoundWithItsReasonInFrench() throws IOException {
        String setup = Files.readString(Path.of("..", "docs", "samples", "setup-coupa-demo.xml"));
        assertThat(send(setup.replaceAll("<SharedSecret>[^<]*", "<SharedSecret>mistyped")))
                .contains("code=\"401\"");
        console.open("documents?language=fr");
        page.locator("#connection").selectOption("unknown");
        page.locator(".filter button").click();
        page.locator("tbody th a").first().click();

        assertThat(page.locator("main")).containsText("401");
        assertThat(page.locator("main")).containsText("secret partagé diffère");
        assertThat(page.locator("pre.document")).not().containsText("mistyped");
        console.look("document-refused-fr");
        console.open("overview?language=en");
        console.complainsOfNothingButRefusals();
    }
}

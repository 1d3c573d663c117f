package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.deploy.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer looks for something: narrows, orders, takes suggestions by keyboard, reads all there is about an article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingOnH2BrowserIT {

    private RunningGateway gateway;
    private BuyerSuite suite;

    @BeforeAll
    void open() {
        gateway = RunningGateway.shared();
        suite = BuyerSuite.open();
    }

    @AfterAll
    void close() {
        if (suite != null) {
            suite.close();
        }
    }

    @Test
    void narrowsAndWidensWithoutScriptInAForeignFrame() {
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, false)) {
            Page page = browser.page();
            page.navigate(suite.framing(suite.startPage(gateway, Buyer.GRAND_COMPTE, "en")));
            ShopPages shop = ShopPages.inFrame(page);
            shop.search("bolt");
            Locator root = shop.root();
            root.locator(".side > details > summary").click();
            String all = root.locator(".bar .lead").innerText();
            Locator value = root.locator(".facet a.box").first();
            int promised = number(value.locator(".count").innerText());

            value.click();

            assertThat(root.locator(".chosen a").first()).isVisible();
            assertThat(number(root.locator(".bar .lead").innerText())).isEqualTo(promised);
            root.locator(".orders a").last().click();
            assertThat(root.locator(".orders [aria-current]")).hasText("Name");
            assertThat(number(root.locator(".bar .lead").innerText())).isEqualTo(promised);
            root.locator(".chosen a").first().click();
            assertThat(root.locator(".bar .lead")).hasText(all);
        }
    }

    @Test
    void takesASuggestionByKeyboard() {
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.framing(suite.startPage(gateway, Buyer.GRAND_COMPTE, "en")));
            Locator root = ShopPages.inFrame(page).root();
            Locator field = root.locator("input[name=q]");
            Locator list = root.locator("#suggestions");

            field.pressSequentially("hexag");
            assertThat(list).isVisible();
            assertThat(field).hasAttribute("aria-expanded", "true");
            field.press("ArrowDown");
            assertThat(field).hasAttribute("aria-activedescendant", "suggestion-0");
            String chosen = list.locator("[aria-selected=true]").innerText();
            field.press("Escape");
            assertThat(list).isHidden();
            field.press("ArrowDown");
            assertThat(list).isVisible();
            field.press("ArrowDown");
            field.press("Enter");

            assertThat(root.locator("h1")).containsText(chosen);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @Test
    void suggestsNothingThatIsHidden() {
        String shop = shop(Buyer.NORDWERK, "en");

        assertThat(Http.get(shop + "suggest?q=torn").body()).contains("Tornavel", "maker=Tornavel");
        assertThat(Http.get(shop + "suggest?q=AN-1002").body()).doesNotContain("AN-1002", "hammer");
        assertThat(Http.get(shop + "suggest?q=x").body()).isEqualTo("[]");
        assertThat(Http.get(gateway.url() + "/shop/no-such-token/suggest?q=AN").statusCode())
                .isEqualTo(404);
    }

    @Test
    void helpsWhereNothingIsFoundAndSaysWhatItRead() {
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, false)) {
            Page page = browser.page();
            page.navigate(suite.startPage(gateway, Buyer.GRAND_COMPTE, "en"));
            ShopPages shop = ShopPages.alone(page);

            shop.search("hexagom bolt");
            assertThat(shop.root().locator(".note")).containsText("“hexagon bolt”");
            shop.search("hexaxyzzyq");
            assertThat(shop.root().locator(".ways a").first()).isVisible();
        }
    }

    @Test
    void showsAllThatIsKnownOfAnArticle() {
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, false)) {
            Page page = browser.page();
            page.navigate(suite.startPage(gateway, Buyer.NORDWERK, "de"));
            String shop = page.url();
            page.navigate(shop + "product/AN-1001");

            assertThat(page.locator(".title .ids")).containsText("AN-1001");
            assertThat(page.locator(".buy .stock")).hasText(Pattern.compile(".*auf Lager"));
            assertThat(page.locator(".groups")).containsText(Pattern.compile("2042\\d{9}"));
            Locator link = page.locator(".links a").first();
            assertThat(link).hasAttribute("rel", "noopener noreferrer");
            assertThat(link).hasAttribute("href", Pattern.compile("https://.*-de\\.pdf"));
            page.locator(".related a").first().click();
            assertThat(page.locator(".product h1")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "fr")
    void isAccessible(String language) {
        try (Browser browser = Browser.open(Cookies.THIRD_PARTY_BLOCKED, true)) {
            Page page = browser.page();
            List<String> findings = new ArrayList<>();
            page.navigate(suite.startPage(gateway, Buyer.NORDWERK, language));
            String shop = page.url();
            page.navigate(shop + "search?q=M8&maker=Tornavel&order=name");
            findings.addAll(ShoppingJourney.serious(page, "narrowed"));
            page.locator("input[name=q]").fill("");
            page.locator("input[name=q]").pressSequentially("torn");
            page.locator("#suggestions").waitFor();
            findings.addAll(ShoppingJourney.serious(page, "suggestions"));
            page.navigate(shop + "search?q=M8&maker=Nobody");
            findings.addAll(ShoppingJourney.serious(page, "narrowed to nothing"));
            page.setViewportSize(390, 844);
            page.navigate(shop + "search?q=M8");
            page.locator(".side > details > summary").click();
            findings.addAll(ShoppingJourney.serious(page, "narrow"));
            page.navigate(shop + "product/AN-1001");
            findings.addAll(ShoppingJourney.serious(page, "narrow product"));

            assertThat(findings).isEmpty();
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** A session entered without a browser; ends with a slash. */
    private String shop(Buyer buyer, String language) {
        return gateway.url()
                + Http.get(suite.startPage(gateway, buyer, language))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
    }

    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("\\D", ""));
    }
}

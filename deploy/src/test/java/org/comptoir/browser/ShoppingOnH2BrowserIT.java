package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.browser.BuyerSuite.ReceivedCart;
import org.comptoir.deploy.RunningGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole journey, and what a shop does the same on every database: once is enough. */
class ShoppingOnH2BrowserIT extends ShoppingJourney {

    /** The words that leave their card, and the names in the header that are cut. */
    private static final String OUTSIDE = """
            () => {
                const end = each => each.getBoundingClientRect().right;
                const words = [...document.querySelectorAll('.card *')]
                    .filter(each => each.childElementCount === 0 && each.getClientRects().length > 0);
                const names = [...document.querySelectorAll('.brand-text b, .for, .agreed')];
                return words.filter(each => end(each) > end(each.closest('.card')) + 1)
                    .concat(names.filter(each => each.scrollWidth > each.clientWidth + 1))
                    .map(each => each.textContent);
            }""";

    @Override
    RunningGateway startGateway() {
        return RunningGateway.shared();
    }

    @ParameterizedTest
    @EnumSource(Cookies.class)
    void shopsInAForeignFrameWithoutACookie(Cookies cookies) {
        shopsInAForeignFrame(cookies);
    }

    @Test
    void shopsWithoutScript() {
        int before = suite.carts().size();
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, false)) {
            Page page = browser.page();
            page.navigate(suite.framing(suite.startPage(gateway, Buyer.GRAND_COMPTE, "fr")));
            ShopPages shop = ShopPages.inFrame(page);

            shop.search("AN-1001").add("AN-1001", 3);
            assertThat(shop.total()).hasText("28,50\u00A0€");
            shop.search("AN-1002").add("AN-1002", 100).remove("AN-1002");
            assertThat(shop.lines()).hasCount(1);
            shop.change("AN-1001", 5);
            assertThat(shop.total()).hasText("47,50\u00A0€");
            shop.giveBack();
            assertThat(shop.heading()).hasText("Votre panier est prêt");
            shop.sendByHand();
            page.waitForCondition(() -> suite.carts().size() > before);
        }
        ReceivedCart cart = suite.carts().get(before);
        assertThat(BuyerSuite.all(cart.cxml(), "<UnitPrice>\\s*<Money[^>]*>([^<]*)</Money>"))
                .containsExactly("9.50");
    }

    @Test
    void speaksTheBuyersLanguageAndSwitches() {
        try (Browser browser = Browser.open(Cookies.THIRD_PARTY_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.startPage(gateway, Buyer.GRAND_COMPTE, "de-AT"));
            ShopPages shop = ShopPages.alone(page);

            assertThat(shop.heading()).hasText("Katalog");
            shop.search("AN-1001").openProduct("AN-1001");
            assertThat(shop.root().locator(".buy .price b")).hasText("9,50\u00A0€");
            shop.speak("fr");
            assertThat(shop.root()).hasAttribute("lang", "fr");
            assertThat(shop.root().locator(".buy button.primary")).hasText("Ajouter au panier");
            assertThat(page.url()).endsWith("/product/AN-1001");
        }
    }

    @Test
    void opensTheSelectedArticleOrTheSearchForIt() {
        assertThat(landing(Buyer.GRAND_COMPTE, "AN-1002")).endsWith("/product/AN-1002");
        assertThat(landing(Buyer.NORDWERK, "AN-1002")).endsWith("/search?q=AN-1002");
    }

    @Test
    void tellsBrowsersWhoMayFrameThePagesAndKeepsThemOutOfCaches() {
        HttpResponse<String> page = Http.get(shop(Buyer.GRAND_COMPTE, "en"));

        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self' " + suite.origin());
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("strict-origin");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesFormsOfOtherSites() {
        String shop = shop(Buyer.GRAND_COMPTE, "en");

        HttpResponse<String> forged = Http.send(HttpRequest.newBuilder(URI.create(shop + "cart"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.ofString("supplierPartId=AN-1001&quantity=1")));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(Http.get(shop + "cart").body()).doesNotContain("AN-1001");
    }

    /** What a page looks like does not depend on the database: once is enough. */
    @ParameterizedTest
    @ValueSource(strings = {"de"})
    void isAccessibleOnEveryPage(String language) {
        try (Browser browser = Browser.open(Cookies.THIRD_PARTY_BLOCKED, true)) {
            Page page = browser.page();
            List<String> findings = new ArrayList<>();
            String startPage = startPage(Buyer.GRAND_COMPTE, language);
            page.navigate(startPage);
            ShopPages shop = ShopPages.alone(page);
            findings.addAll(serious(page, "home"));
            shop.search("AN-1001");
            findings.addAll(serious(page, "search"));
            shop.openProduct("AN-1001");
            findings.addAll(serious(page, "product"));
            String home = page.url().replaceFirst("product/.*", "");
            page.navigate(home + "search?q=xyzzyxyzzy");
            findings.addAll(serious(page, "empty search"));
            page.navigate(home + "cart");
            findings.addAll(serious(page, "empty cart"));
            page.locator(".quick-row input").first().fill("NO-SUCH-1");
            page.locator(".quick-form button").click();
            findings.addAll(serious(page, "refused article"));
            shop.search("AN-1001").add("AN-1001", 2);
            findings.addAll(serious(page, "cart"));
            page.setViewportSize(390, 844);
            findings.addAll(serious(page, "narrow cart"));
            page.navigate(home + "product/NO-SUCH-1");
            findings.addAll(serious(page, "missing article"));
            page.navigate(startPage);
            findings.addAll(serious(page, "used link"));

            assertThat(findings).isEmpty();
        }
    }

    @Test
    void keepsItsWordsInTheirCardsAndItsNamesWholeInEveryWidth() {
        for (String language : new String[] {"fr", "de"}) {
            try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
                Page page = browser.page();
                page.navigate(startPage(Buyer.GRAND_COMPTE, language));
                String home = page.url().replaceFirst("/?$", "/");
                for (String place : new String[] {"", "search?q=933", "product/AN-1003", "cart"}) {
                    page.navigate(home + place);
                    for (int width : new int[] {1280, 1024, 800, 390}) {
                        page.setViewportSize(width, 900);
                        assertThat(page.evaluate(OUTSIDE))
                                .as("%s in %s, %d wide", place, language, width)
                                .isEqualTo(List.of());
                    }
                }
            }
        }
    }

    @Test
    void wearsTheLogoAndTheColourOfItsSupplierAndSpeaksWhatItOffers() {
        try (Browser browser = Browser.open(Cookies.ALL_ALLOWED, true)) {
            Page page = browser.page();
            ConsoleLook look = ConsoleLook.open(page, gateway);
            List<String> findings = new ArrayList<>();
            try {
                look.colour("#ffd400");
                assertThat(page.locator("[role=alert]")).containsText("The nearest shade that has it is #8c7500");
                findings.addAll(serious(page, "refused colour"));
                look.keep("look-refused");
                look.dress("Nord & Söhne", "#b3261e", "fr", "de");
                look.hang(640, 120);
                assertThat(page.locator(".shopfront img")).isVisible();
                findings.addAll(serious(page, "look"));
                look.keep("look");

                page.navigate(startPage(Buyer.GRAND_COMPTE, "en"));
                assertThat(page.locator("html")).hasAttribute("lang", "de");
                assertThat(page.getByAltText("Nord & Söhne")).isVisible();
                assertThat(page.locator(".tongues button")).hasText(new String[] {"FR", "DE"});
                assertThat(page.locator(".find button")).hasCSS("background-color", "rgb(179, 38, 30)");
                assertThat((Boolean) page.evaluate("document.querySelector('.logo').naturalWidth > 0"))
                        .isTrue();
                findings.addAll(serious(page, "shop with a look"));
                ShopPages.alone(page).search("AN-1001");
                findings.addAll(serious(page, "search with a look"));
                look.keep("look-shop");
                for (int width : new int[] {800, 390}) {
                    page.setViewportSize(width, 700);
                    assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                            .isLessThanOrEqualTo(width);
                }
                assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("422"));
                assertThat(findings).isEmpty();
            } finally {
                look.undress();
            }
        }
    }

    private String landing(Buyer buyer, String part) {
        return Http.get(suite.startPage(gateway, buyer, "en", Optional.of(part)))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }
}

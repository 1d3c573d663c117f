package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.browser.BuyerSuite.ReceivedCart;
import org.comptoir.deploy.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A buyer shops, whole: from the setup request to the cart in the suite. What depends on the database runs on every one the gateway knows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ShoppingJourney {

    RunningGateway gateway;
    BuyerSuite suite;

    abstract RunningGateway startGateway() throws IOException;

    @BeforeAll
    void open() throws IOException {
        gateway = startGateway();
        suite = BuyerSuite.open();
    }

    @AfterAll
    void close() {
        if (suite != null) {
            suite.close();
        }
    }

    void shopsInAForeignFrame(Cookies cookies) {
        int before = suite.carts().size();
        try (Browser browser = Browser.open(cookies, true)) {
            Page page = browser.page();
            page.navigate(suite.framing(suite.startPage(gateway, Buyer.GRAND_COMPTE, "en-US")));
            ShopPages shop = ShopPages.inFrame(page);

            shop.search("AN-1001");
            assertThat(shop.hit("AN-1001").locator(".price b")).hasText("€9.50");
            shop.add("AN-1001", 99);
            assertThat(shop.total()).hasText("€940.50");
            shop.change("AN-1001", 100);
            assertThat(shop.total()).hasText("€875.00");
            shop.search("AN-1003").openProduct("AN-1003").add("AN-1003", 1000);
            assertThat(shop.lines()).hasCount(2);
            assertThat(shop.total()).hasText("€879.99");
            shop.giveBack();
            page.waitForCondition(() -> suite.carts().size() > before);

            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.cookies()).isZero();
        }
        assertThat(suite.carts()).hasSize(before + 1);
        ReceivedCart cart = suite.carts().get(before);
        assertThat(cart.origin()).hasValue(gateway.url());
        assertThat(cart.referer()).hasValue(gateway.url() + "/");
        assertThat(BuyerSuite.all(cart.cxml(), "<BuyerCookie>(.*?)</BuyerCookie>"))
                .containsExactly(Buyer.COOKIE);
        assertThat(BuyerSuite.all(cart.cxml(), "<SupplierPartID>([^<]*)</SupplierPartID>"))
                .containsExactly("AN-1001", "AN-1003");
        assertThat(BuyerSuite.all(cart.cxml(), "<ItemIn [^>]*quantity=\"([^\"]*)\""))
                .containsExactly("100", "1000");
        assertThat(BuyerSuite.all(cart.cxml(), "<UnitPrice>\\s*<Money[^>]*>([^<]*)</Money>"))
                .containsExactly("8.75", "4.99");
        assertThat(cart.cxml()).doesNotContain("SharedSecret", "comptoir-demo-ariba");
    }

    @Test
    void showsAPageWhenTheStartPageIsOpenedAgain() {
        String startPage = suite.startPage(gateway, Buyer.GRAND_COMPTE, "de");
        try (Browser browser = Browser.open(Cookies.THIRD_PARTY_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.framing(startPage));
            assertThat(ShopPages.inFrame(page).heading()).hasText("Katalog");
            page.navigate(suite.framing(startPage));
            assertThat(ShopPages.inFrame(page).heading()).hasText("Dieser Link wurde bereits verwendet");
        }
        assertThat(Http.get(startPage).statusCode()).isEqualTo(410);
        assertThat(Http.get(gateway.url() + "/start/no-such-token").statusCode())
                .isEqualTo(404);
    }

    @Test
    void leavesTheStartPageUnusedUntilAPersonComes() {
        String startPage = suite.startPage(gateway, Buyer.GRAND_COMPTE, "en");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(startPage));

        Http.send(request.copy().method("HEAD", HttpRequest.BodyPublishers.noBody()));
        Http.send(request.copy().method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        Http.send(request.copy().header("Sec-Purpose", "prefetch;prerender"));
        Http.send(request.copy().header("Purpose", "prefetch"));

        HttpResponse<String> person = Http.get(startPage);
        assertThat(person.statusCode()).isEqualTo(303);
        assertThat(person.headers().firstValue("Location").orElse("")).matches("/shop/[^/]+/");
        assertThat(person.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void keepsHiddenArticlesHidden() {
        String shop = shop(Buyer.NORDWERK, "en");

        HttpResponse<String> hidden = Http.get(shop + "product/AN-1002");
        HttpResponse<String> unknown = Http.get(shop + "product/NO-SUCH-1");

        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).isEqualTo(unknown.body());
        assertThat(Http.get(shop + "search?q=AN-1002").body()).doesNotContain("product/AN-1002");
        assertThat(Http.get(shop + "image/AN-1002").statusCode()).isEqualTo(404);
        assertThat(add(shop, "AN-1002", "1").statusCode()).isEqualTo(422);
    }

    @Test
    void handsTheSameCartOutAgainAndThenNothing() {
        String shop = shop(Buyer.GRAND_COMPTE, "en");
        add(shop, "AN-1001", "2");

        HttpResponse<String> first = Http.postForm(shop + "cart/return", "");
        HttpResponse<String> second = Http.postForm(shop + "cart/return", "");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(Http.get(shop).statusCode()).isEqualTo(410);
        assertThat(add(shop, "AN-1001", "1").statusCode()).isEqualTo(410);
    }

    static List<String> serious(Page page, String place) {
        return new AxeBuilder(page)
                        .setLegacyMode(true) // without a second page: these have no frames
                        .analyze()
                        .getViolations()
                        .stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map((Rule rule) -> place + ": " + rule.getId() + " " + rule.getNodes())
                        .toList();
    }

    String startPage(Buyer buyer, String language) {
        return suite.startPage(gateway, buyer, language);
    }

    /** A session entered without a browser; ends with a slash. */
    String shop(Buyer buyer, String language) {
        return gateway.url()
                + Http.get(suite.startPage(gateway, buyer, language))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow();
    }

    private static HttpResponse<String> add(String shop, String part, String quantity) {
        return Http.postForm(shop + "cart", "supplierPartId=" + part + "&quantity=" + quantity);
    }
}

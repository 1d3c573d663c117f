package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.browser.BuyerSuite.ReceivedCart;
import org.comptoir.deploy.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A buyer comes back with a cart: to change it, to look at it, or to leave it alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EditingOnH2BrowserIT {

    private static final String GONE = """
            <ItemOut quantity="4"><ItemID><SupplierPartID>AN-GONE-1</SupplierPartID></ItemID>
              <ItemDetail><UnitPrice><Money currency="EUR">2.00</Money></UnitPrice>
                <Description xml:lang="en">Oil can, brass</Description><UnitOfMeasure>EA</UnitOfMeasure>
                <Classification domain="UNSPSC">00000000</Classification></ItemDetail></ItemOut>""";

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
    void changesARequestAndKeepsWhatIsUnchanged() {
        List<String> promises = cartOf("AN-1001", "3", "AN-1003", "1000");
        String lines = line("AN-1001", promises.get(0), "3") + line("AN-1003", promises.get(1), "1000.00") + GONE;
        ReceivedCart cart;
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.framing(startPage("edit", "", lines)));
            ShopPages shop = ShopPages.inFrame(page);

            assertThat(shop.heading()).hasText("Edit your request");
            assertThat(shop.lines()).hasCount(3);
            assertThat(shop.line("AN-GONE-1").locator(".name")).hasText("Oil can, brass");
            assertThat(shop.line("AN-GONE-1").locator(".problem"))
                    .hasText("This article is no longer offered. Remove the line to continue.");
            shop.remove("AN-GONE-1");
            assertThat(shop.lines()).hasCount(2);
            shop.change("AN-1001", 4);
            assertThat(shop.total()).hasText("€42.99");
            shop.search("AN-1002").add("AN-1002", 100);
            assertThat(shop.lines()).hasCount(3);
            cart = received(page, shop::giveBack);

            assertThat(browser.complaints()).isEmpty();
        }
        assertThat(BuyerSuite.all(cart.cxml(), "<SupplierPartID>([^<]*)</SupplierPartID>"))
                .containsExactly("AN-1001", "AN-1003", "AN-1002");
        assertThat(BuyerSuite.all(cart.cxml(), "<ItemIn [^>]*quantity=\"([^\"]*)\""))
                .containsExactly("4", "1000", "100");
        assertThat(auxiliaryIds(cart).subList(0, 2)).isEqualTo(promises);
        assertThat(cart.cxml()).contains("operationAllowed=\"edit\"").doesNotContain("<Status");
    }

    @Test
    void leavesARequestAlone() {
        List<String> promises = cartOf("AN-1001", "3");
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, false)) {
            Page page = browser.page();
            page.navigate(suite.framing(startPage("edit", "", line("AN-1001", promises.get(0), "3"))));
            ShopPages shop = ShopPages.inFrame(page);
            shop.remove("AN-1001");
            shop.cancel();

            ReceivedCart cart = received(page, shop::sendByHand);

            assertThat(cart.cxml())
                    .contains("<Status code=\"204\" text=\"No Content\"")
                    .contains("<BuyerCookie>" + Buyer.COOKIE)
                    .doesNotContain("<ItemIn");
        }
    }

    @Test
    void asksBeforeAnEmptiedCartDeletesTheLines() {
        List<String> promises = cartOf("AN-1001", "3");
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.framing(startPage("edit", "", line("AN-1001", promises.get(0), "3"))));
            ShopPages shop = ShopPages.inFrame(page);
            shop.remove("AN-1001");
            shop.giveBack();
            assertThat(shop.heading()).hasText("Delete every line?");

            ReceivedCart cart =
                    received(page, () -> shop.root().locator("button.grave").click());

            assertThat(cart.cxml()).doesNotContain("<ItemIn", "<Status");
        }
    }

    @Test
    void looksAtARequestAndChangesNothing() {
        List<String> promises = cartOf("AN-1001", "3");
        String startPage = startPage("inspect", "", line("AN-1001", promises.get(0), "3"));
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.framing(startPage));
            ShopPages shop = ShopPages.inFrame(page);
            assertThat(shop.heading()).hasText("Your request");
            assertThat(shop.line("AN-1001").locator("form, input")).hasCount(0);
            shop.search("AN-1001");
            assertThat(shop.root().locator("li.hit form")).hasCount(0);
            shop.root().locator("li.hit h2 a").click();
            assertThat(shop.root().locator(".buy")).isVisible();
            assertThat(shop.root().locator(".buy form")).hasCount(0);
            shop.root().locator("a.basket").click();

            ReceivedCart cart = received(page, shop::cancel);

            assertThat(cart.cxml()).contains("<Status code=\"204\"").doesNotContain("<ItemIn");
        }
    }

    @Test
    void whoOnlyLooksCannotPostEither() {
        String shop = entered(startPage("inspect", "", line("AN-1001", "", "3")));

        HttpResponse<String> added = Http.postForm(shop + "cart", "supplierPartId=AN-1002&quantity=100");
        HttpResponse<String> changed = Http.postForm(shop + "cart/lines/1", "quantity=9");
        HttpResponse<String> back = Http.postForm(shop + "cart/return", "empty=delete");

        assertThat(added.statusCode()).isEqualTo(422);
        assertThat(changed.statusCode()).isEqualTo(422);
        assertThat(changed.body()).contains("You came to look at this request").doesNotContain("AN-1002");
        assertThat(back.body()).contains("id=\"punchout-return\"", "Leaving the shop");
    }

    @Test
    void postsToTheFrameTheSuiteNames() {
        List<String> promises = cartOf("AN-1001", "3");
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
            Page page = browser.page();
            String frame = "<Extrinsic name=\"RETURNFRAME\">_top</Extrinsic>";
            page.navigate(suite.framing(startPage("edit", frame, line("AN-1001", promises.get(0), "3"))));
            ShopPages shop = ShopPages.inFrame(page);

            received(page, shop::giveBack);

            page.waitForURL(suite.returnUrl());
            assertThat(page.locator("#received")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "de")
    void isAccessible(String language) {
        String lines = line("AN-1001", "not-ours", "3") + line("AN-1003", "", "1,000") + GONE;
        try (Browser browser = Browser.open(Cookies.THIRD_PARTY_BLOCKED, true)) {
            Page page = browser.page();
            List<String> findings = new ArrayList<>();
            page.navigate(startPage("edit", language, "", lines));
            ShopPages shop = ShopPages.alone(page);
            findings.addAll(ShoppingJourney.serious(page, "edit"));
            page.setViewportSize(390, 844);
            findings.addAll(ShoppingJourney.serious(page, "narrow edit"));
            shop.remove("AN-GONE-1").remove("AN-1003").remove("AN-1001");
            findings.addAll(ShoppingJourney.serious(page, "emptied cart"));
            shop.giveBack();
            findings.addAll(ShoppingJourney.serious(page, "question"));
            page.navigate(startPage("inspect", language, "", lines));
            findings.addAll(ShoppingJourney.serious(page, "inspect"));

            assertThat(findings).isEmpty();
        }
    }

    /** Shops without a browser; the promises of the cart that went home. */
    private List<String> cartOf(String... partsAndQuantities) {
        String shop = entered(suite.startPage(gateway, Buyer.GRAND_COMPTE, "en"));
        for (int i = 0; i < partsAndQuantities.length; i += 2) {
            Http.postForm(
                    shop + "cart",
                    "supplierPartId=" + partsAndQuantities[i] + "&quantity=" + partsAndQuantities[i + 1]);
        }
        String page = Http.postForm(shop + "cart/return", "").body();
        String base64 =
                BuyerSuite.all(page, "name=\"cxml-base64\" value=\"([^\"]*)\"").get(0);
        return auxiliaryIds(BuyerSuite.ReceivedCart.of(base64));
    }

    private ReceivedCart received(Page page, Runnable action) {
        int before = suite.carts().size();
        action.run();
        page.waitForCondition(() -> suite.carts().size() > before);
        return suite.carts().get(before);
    }

    private String startPage(String operation, String extrinsics, String lines) {
        return startPage(operation, "en", extrinsics, lines);
    }

    private String startPage(String operation, String language, String extrinsics, String lines) {
        return BuyerSuite.startPage(
                gateway, Buyer.GRAND_COMPTE.setupRequest(suite.returnUrl(), language, operation, extrinsics, lines));
    }

    private String entered(String startPage) {
        String location = Http.get(startPage).headers().firstValue("Location").orElseThrow();
        return gateway.url() + location.replaceFirst("cart$", "");
    }

    private static List<String> auxiliaryIds(ReceivedCart cart) {
        return BuyerSuite.all(cart.cxml(), "<SupplierPartAuxiliaryID>([^<]*)</SupplierPartAuxiliaryID>");
    }

    private static String line(String part, String auxiliaryId, String quantity) {
        return "<ItemOut quantity=\"%s\"><ItemID><SupplierPartID>%s</SupplierPartID>%s</ItemID></ItemOut>"
                .formatted(
                        quantity,
                        part,
                        auxiliaryId.isEmpty()
                                ? ""
                                : "<SupplierPartAuxiliaryID>" + auxiliaryId + "</SupplierPartAuxiliaryID>");
    }
}

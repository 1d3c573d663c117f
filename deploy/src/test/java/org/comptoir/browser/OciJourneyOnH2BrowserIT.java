package org.comptoir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.browser.BuyerSuite.ReceivedCart;
import org.comptoir.deploy.RunningGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A buyer comes by OCI as suites send it: by GET and by POST, into a frame of their page, whatever it thinks of cookies. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OciJourneyOnH2BrowserIT {

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

    @ParameterizedTest
    @EnumSource(Cookies.class)
    void shopsAfterAGetIntoAForeignFrame(Cookies cookies) {
        shops(cookies, suite.framing(address() + "?" + call()), "/return");
    }

    @ParameterizedTest
    @EnumSource(Cookies.class)
    void shopsAfterAPostIntoAForeignFrame(Cookies cookies) {
        shops(cookies, suite.posting(address(), call() + "&returntarget=shop"), "/catalog");
    }

    private void shops(Cookies cookies, String framed, String endsAt) {
        int before = suite.carts().size();
        try (Browser browser = Browser.open(cookies, true)) {
            Page page = browser.page();
            page.navigate(framed);
            ShopPages shop = ShopPages.inFrame(page);

            assertThat(shop.heading()).hasText("Katalog");
            assertThat(page.frame("shop").url()).matches(gateway.url() + "/shop/[A-Za-z0-9_-]+/");
            shop.search("AN-1001").add("AN-1001", 3);
            assertThat(shop.total()).hasText("33,48\u00A0€");
            shop.giveBack();
            page.waitForCondition(() -> suite.carts().size() > before);
            page.waitForURL(url -> url.startsWith(suite.origin() + endsAt));

            assertThat(browser.complaints()).isEmpty();
            assertThat(browser.cookies()).isZero();
        }
        ReceivedCart cart = suite.carts().get(before);
        assertThat(cart.origin()).hasValue(gateway.url());
        assertThat(cart.referer()).hasValue(gateway.url() + "/");
        assertThat(cart.fields())
                .containsEntry("~OkCode", "ADDI")
                .containsEntry("~CALLER", "CTLG")
                .containsEntry("NEW_ITEM-VENDORMAT[1]", "AN-1001")
                .containsEntry("NEW_ITEM-QUANTITY[1]", "3.000")
                .containsEntry("NEW_ITEM-PRICE[1]", "11.160");
    }

    @Test
    void twoWindowsOfTheSameUserHaveTwoCarts() {
        int before = suite.carts().size();
        try (Browser browser = Browser.open(Cookies.ALL_ALLOWED, true)) {
            Page first = browser.page();
            first.navigate(address() + "?" + call());
            Page second = browser.anotherPage();
            second.navigate(address() + "?" + call());

            ShopPages.alone(first).search("AN-1001").add("AN-1001", 1);
            ShopPages.alone(second).search("AN-1003").add("AN-1003", 1000);
            assertThat(ShopPages.alone(second).lines()).hasCount(1);
            ShopPages.alone(first).giveBack();
            first.waitForCondition(() -> suite.carts().size() > before);
        }
        assertThat(suite.carts().get(before).fields())
                .containsEntry("NEW_ITEM-VENDORMAT[1]", "AN-1001")
                .doesNotContainKey("NEW_ITEM-VENDORMAT[2]");
    }

    @Test
    void aRefusalIsReadInTheFrame() {
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.posting(address(), call().replace("comptoir-demo-sap", "guess")));

            assertThat(ShopPages.inFrame(page).heading()).hasText("Der Shop kennt Sie nicht");
            assertThat(page.frame("shop").locator("form").count()).isZero();
        }
    }

    private String address() {
        return gateway.url() + "/oci/sap-demo";
    }

    private String call() {
        return "USERNAME=demo&PASSWORD=comptoir-demo-sap&sap-language=D&~OkCode=ADDI&~CALLER=CTLG&HOOK_URL="
                + URLEncoder.encode(suite.returnUrl() + "?sid=(4711)", UTF_8);
    }
}

package org.comptoir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.deploy.RunningGateway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShoppingOnH2BrowserIT extends ShoppingJourney {

    @Override
    RunningGateway startGateway() {
        return RunningGateway.start();
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
}

package org.comptoir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.deploy.RunningGateway;

/** The gateway of this process, and a browser in which the administrator of its demo is signed in to the console. */
final class ConsoleWindow implements AutoCloseable {

    private static final int[] WIDTHS = {1440, 1024};
    private static final int HEIGHT = 900;

    private final Browser browser;
    private final RunningGateway gateway;
    private int missing;

    private ConsoleWindow(Browser browser, RunningGateway gateway) {
        this.browser = browser;
        this.gateway = gateway;
    }

    static ConsoleWindow ofTheSharedGateway() {
        RunningGateway gateway = RunningGateway.shared();
        ConsoleWindow window = new ConsoleWindow(Browser.open(Cookies.ALL_ALLOWED, true), gateway);
        Page page = window.page();
        window.open("");
        window.look("sign-in");
        page.locator("input[name=name]").fill("admin");
        page.locator("input[name=password]").fill("comptoir-test-admin");
        page.locator("button[type=submit]").first().click();
        page.waitForURL(url -> url.contains("/console/overview"));
        return window;
    }

    Page page() {
        return browser.page();
    }

    RunningGateway gateway() {
        return gateway;
    }

    /** @param address behind {@code /console/}, such as {@code orders?language=de} */
    void open(String address) {
        page().navigate(gateway.url() + "/console/" + address);
    }

    /** In both widths: nobody is shut out, nothing is wider than the window. With {@code -Dbrowser.screens=true} pictures are kept for people. */
    void look(String name) {
        Page page = page();
        // legacy: without a second page, for the console has no frames
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .as(name)
                .extracting(Rule::getId, Rule::getDescription)
                .isEmpty();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                    .as("%s at %d", name, width)
                    .isLessThanOrEqualTo(width);
            if (Boolean.getBoolean("browser.screens")) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screens", name + "-" + width + ".png"))
                        .setFullPage(true));
            }
        }
    }

    /** An address where nothing is: the browser's console complains of it. */
    void openNothing(String address) {
        open(address);
        missing++;
    }

    /** The answers 422 and 404 are errors to the browser's console, and only that; pages that should be there are. */
    void complainsOfNothingButRefusals() {
        assertThat(browser.complaints()).allMatch(complaint -> complaint.contains("422") || complaint.contains("404"));
        assertThat(browser.complaints())
                .filteredOn(complaint -> complaint.contains("404"))
                .hasSize(missing);
    }

    @Override
    public void close() {
        browser.close();
    }
}

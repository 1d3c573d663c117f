package org.comptoir.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.comptoir.browser.Browser.Cookies;
import org.comptoir.deploy.RunningGateway;
import org.comptoir.faults.stage.Paper;

/** Takes the pictures of {@code docs/screens}: a day of the demo, seen by a buyer and by the supplier's people. */
public final class Tour {

    private static final String PASSWORD = "comptoir-test-admin";
    private static final int[] WIDTHS = {1440, 1024};
    private static final int HEIGHT = 900;
    private static final int TALLEST = 1_800;

    private final RunningGateway gateway;
    private final Path folder;

    private Tour(RunningGateway gateway, Path folder) {
        this.gateway = gateway;
        this.folder = folder;
    }

    /** @param arguments the folder the pictures go to */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        String data = Files.createTempDirectory("comptoir").toString();
        try (RunningGateway gateway = RunningGateway.start(Map.of("GATEWAY_DATA", data));
                BuyerSuite suite = BuyerSuite.open()) {
            Tour tour = new Tour(gateway, folder);
            tour.shop(suite);
            tour.orders();
            tour.console();
        }
    }

    private void shop(BuyerSuite suite) {
        try (Browser browser = Browser.open(Cookies.ALL_BLOCKED, true)) {
            Page page = browser.page();
            page.navigate(suite.startPage(gateway, Buyer.GRAND_COMPTE, "en-US"));
            ShopPages shop = ShopPages.alone(page);
            take(page, "shop");
            shop.search("bolt");
            take(page, "shop-search");
            shop.search("AN-1001").openProduct("AN-1001");
            take(page, "shop-article");
            shop.add("AN-1001", 100).search("AN-1003").add("AN-1003", 1_000);
            take(page, "shop-cart");
            shop.giveBack();
            page.waitForCondition(() -> !suite.carts().isEmpty());
        }
    }

    private void orders() {
        order(text(Paper.of(org.comptoir.faults.stage.Buyer.ARIBA, "PO-4711", 40)));
        order(text(Paper.of(org.comptoir.faults.stage.Buyer.COUPA, "PO-880", 12).withLines(3)));
        order(text(Paper.of(org.comptoir.faults.stage.Buyer.ARIBA, "PO-4712", 20))
                .replace("9.50", "7.50"));
    }

    private static String text(Paper paper) {
        return new String(paper.withMark("Combination spanner 13 mm").bytes(), StandardCharsets.UTF_8);
    }

    private void order(String document) {
        HttpResponse<String> answer = Http.send(HttpRequest.newBuilder(URI.create(gateway.url() + "/cxml"))
                .header("Content-Type", "text/xml")
                .POST(HttpRequest.BodyPublishers.ofString(document)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("The order was not taken: " + answer.body());
        }
    }

    private void console() {
        try (Browser browser = Browser.open(Cookies.ALL_ALLOWED, true)) {
            Page page = browser.page();
            page.navigate(gateway.url() + "/console/?language=en");
            take(page, "sign-in");
            page.locator("input[name=name]").fill("admin");
            page.locator("input[name=password]").fill(PASSWORD);
            page.locator("button[type=submit]").first().click();
            page.waitForURL(url -> url.contains("/console/overview"));
            see(page, "overview");
            see(page, "sessions");
            open(page, "a[href*='/console/session?']", "session");
            see(page, "orders");
            open(page, "tr:has-text('PO-4712') a[href*='/console/order?']", "order");
            see(page, "deliveries");
            open(page, "a[href*='/console/delivery?']", "delivery");
            see(page, "contracts");
            open(page, "tbody th a", "contract");
            see(page, "new-contract");
            see(page, "price-check", "?client=10042&part=AN-1001&quantity=100");
            see(page, "products");
            open(page, "tbody th a", "product");
            see(page, "imports");
            assortment(page);
            see(page, "publication", "?place=sftp");
            exports(page);
            connections(page);
            see(page, "documents");
            open(page, "a[href*='/console/document?']", "document");
            see(page, "tokens");
            see(page, "users");
            see(page, "audit");
            see(page, "settings");
            see(page, "look");
            see(page, "account");
        }
    }

    private void assortment(Page page) {
        page.navigate(gateway.url() + "/console/assortment");
        page.locator("#called").fill("Without protective gear");
        page.locator("#clients").fill("10042");
        page.locator("#hide-parts").fill("AN-1003");
        page.locator("#client").fill("10042");
        page.locator("button.second[value=preview]").click();
        page.locator("#sight .notice").waitFor();
        take(page, "assortment");
        page.locator("button[value=keep]").click();
        page.waitForURL(url -> !url.endsWith("/assortment"));
        see(page, "assortments");
    }

    private void exports(Page page) {
        page.navigate(gateway.url() + "/console/publication?place=folder");
        page.locator("#name").fill("ariba");
        page.locator("#client").selectOption("10042");
        page.locator("#languages").fill("en de");
        page.locator("#rules").selectOption("ariba");
        page.locator("#sender-id").fill("942888711");
        page.locator("#to-folder").fill("ariba");
        page.locator("form .buttons button").click();
        page.waitForURL(url -> url.contains("/console/export?"));
        page.locator("button[value=plain]").click();
        page.waitForURL(url -> url.contains("/console/export-run?"));
        page.locator("dl .state.PUBLISHED").first().waitFor();
        take(page, "export-run");
        page.locator(".heading .lead a").first().click();
        take(page, "export");
        see(page, "exports");
        take(page, "exports-calendar", "exports?view=calendar");
    }

    private void connections(Page page) {
        see(page, "connections");
        open(page, "tbody th a", "connection");
        open(page, "a[href*='/console/handover']", "handover");
        page.goBack();
        open(page, "a[href*='/console/try']", "try");
        see(page, "new-connection");
    }

    private void see(Page page, String name) {
        see(page, name, "");
    }

    private void see(Page page, String name, String query) {
        page.navigate(gateway.url() + "/console/" + name + query);
        take(page, name);
    }

    private void take(Page page, String name, String address) {
        page.navigate(gateway.url() + "/console/" + address);
        take(page, name);
    }

    private void open(Page page, String link, String name) {
        page.locator("main " + link).first().click();
        page.waitForLoadState();
        take(page, name);
    }

    private void take(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            int height = (Integer) page.evaluate("document.documentElement.scrollHeight");
            // a window as tall as the page, since a picture of more than the window can lack what was never drawn
            page.setViewportSize(width, Math.min(Math.max(height, HEIGHT), TALLEST));
            page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + "-" + width + ".png"))
                    .setAnimations(ScreenshotAnimations.DISABLED));
        }
    }
}

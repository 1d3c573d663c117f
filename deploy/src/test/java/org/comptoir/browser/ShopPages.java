package org.comptoir.browser;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The shop as a person uses it, inside the frame of the suite's page or by itself. */
final class ShopPages {

    private final Locator root;

    private ShopPages(Locator root) {
        this.root = root;
    }

    static ShopPages inFrame(Page page) {
        FrameLocator frame = page.frameLocator("iframe[name=shop]");
        return new ShopPages(frame.locator("html"));
    }

    static ShopPages alone(Page page) {
        return new ShopPages(page.locator("html"));
    }

    ShopPages search(String words) {
        root.locator("input[name=q]").fill(words);
        root.locator("form.find button").click();
        return this;
    }

    /** The hit or product with this number is put into the cart. */
    ShopPages add(String part, int quantity) {
        Locator form = root.locator("form.add")
                .filter(new Locator.FilterOptions()
                        .setHas(root.page().locator("input[name=supplierPartId][value=\"" + part + "\"]")));
        form.locator("input[name=quantity]").fill(Integer.toString(quantity));
        form.locator("button[type=submit]").click();
        lines().first().waitFor();
        return this;
    }

    ShopPages openProduct(String part) {
        hit(part).locator("h2 a").click();
        root.locator(".product").waitFor();
        return this;
    }

    Locator hit(String part) {
        return root.locator("li.hit")
                .filter(new Locator.FilterOptions()
                        .setHas(root.page().locator("input[name=supplierPartId][value=\"" + part + "\"]")));
    }

    Locator lines() {
        return root.locator("table.lines tbody tr");
    }

    Locator line(String part) {
        return lines().filter(new Locator.FilterOptions().setHasText(part));
    }

    /** Sets a quantity and sends the line by hand, as without script. */
    ShopPages change(String part, int quantity) {
        Locator field = line(part).locator("form.change input[name=quantity]");
        field.fill(Integer.toString(quantity));
        field.press("Enter");
        return this;
    }

    ShopPages remove(String part) {
        line(part).locator("form.drop button").click();
        return this;
    }

    void giveBack() {
        root.locator("form[action$=\"/cart/return\"] button").click();
    }

    void cancel() {
        root.locator("form[action$=\"/cart/cancel\"] button").click();
    }

    void sendByHand() {
        root.locator("#punchout-return button").click();
    }

    ShopPages speak(String language) {
        root.locator(".tongues button[value=" + language + "]").click();
        root.page().waitForTimeout(100);
        return this;
    }

    Locator heading() {
        return root.locator("h1");
    }

    Locator total() {
        return root.locator(".grand b");
    }

    Locator text(String pattern) {
        return root.getByText(Pattern.compile(pattern)).first();
    }

    Locator root() {
        return root;
    }
}

package org.comptoir.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.comptoir.deploy.RunningGateway;

/** The console's page of the shop's look, in an administrator's hands. */
final class ConsoleLook {

    private static final int RED = 0xffb3261e;

    private final Page page;
    private final String address;

    private ConsoleLook(Page page, String address) {
        this.page = page;
        this.address = address;
    }

    static ConsoleLook open(Page page, RunningGateway gateway) {
        ConsoleLook look = new ConsoleLook(page, gateway.url() + "/console/look");
        page.navigate(look.address);
        page.locator("input[name=name]").fill("admin");
        page.locator("input[name=password]").fill("comptoir-test-admin");
        page.locator("button[type=submit]").first().click();
        page.waitForURL(url -> url.contains("/console/look"));
        return look;
    }

    void colour(String hex) {
        page.locator("#colour").fill(hex);
        save();
    }

    void dress(String name, String colour, String... languages) {
        page.locator("#name").fill(name);
        page.locator("#colour").fill(colour);
        for (String each : new String[] {"en", "fr", "de"}) {
            page.locator("#offer-" + each).setChecked(List.of(languages).contains(each));
        }
        page.locator("#usual").selectOption(languages[languages.length - 1]);
        save();
        page.locator("[role=status]").waitFor();
    }

    void hang(int width, int height) {
        page.locator("#file").setInputFiles(new FilePayload("logo.png", "image/png", logo(width, height)));
        page.locator("button[value=hang]").click();
        page.locator(".hung img").waitFor();
    }

    /** As it was: other tests look at the same shop. */
    void undress() {
        page.navigate(address);
        if (page.locator("button[value=remove]").count() > 0) {
            page.locator("button[value=remove]").click();
            page.locator(".hung.none").waitFor();
        }
        dress("", "", "fr", "de", "en");
    }

    /** With {@code -Dbrowser.screens=true} pictures are kept for people. */
    void keep(String name) {
        if (Boolean.getBoolean("browser.screens")) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target", "screens", name + ".png"))
                    .setFullPage(true));
        }
    }

    private void save() {
        page.locator(".halves form").first().locator(".buttons button").click();
    }

    private static byte[] logo(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < width * height; i++) {
            if (i % width % 40 < 26) {
                image.setRGB(i % width, i / width, RED);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }
}

package org.comptoir.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The Chromium of the distribution, with a fresh profile and what it complained about. */
final class Browser implements AutoCloseable {

    /** What a person, or their employer, has chosen about cookies. */
    enum Cookies {
        ALL_ALLOWED("{\"profile\":{\"cookie_controls_mode\":0}}"),
        THIRD_PARTY_BLOCKED("{\"profile\":{\"cookie_controls_mode\":1}}"),
        ALL_BLOCKED("{\"profile\":{\"cookie_controls_mode\":1,\"default_content_setting_values\":{\"cookies\":2}}}");

        private final String preferences;

        Cookies(String preferences) {
            this.preferences = preferences;
        }
    }

    private final Playwright playwright;
    private final BrowserContext context;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Browser(Playwright playwright, BrowserContext context) {
        this.playwright = playwright;
        this.context = context;
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add(error.error()));
    }

    static Browser open(Cookies cookies, boolean script) {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserContext context = playwright
                .chromium()
                .launchPersistentContext(
                        profile(cookies),
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Path.of(System.getProperty("chromium", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage"))
                                .setJavaScriptEnabled(script)
                                .setViewportSize(1280, 860));
        context.setDefaultTimeout(15_000);
        return new Browser(playwright, context);
    }

    Page page() {
        return context.pages().isEmpty() ? context.newPage() : context.pages().get(0);
    }

    /** A second window of the same person. */
    Page anotherPage() {
        return context.newPage();
    }

    /** Errors in the console, Content-Security-Policy violations among them, and uncaught exceptions. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    int cookies() {
        return context.cookies().size();
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.text().contains("Content Security Policy")) {
            complaints.add(message.text());
        }
    }

    private static Path profile(Cookies cookies) {
        try {
            Path profile = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "profile");
            Path settings = Files.createDirectories(profile.resolve("Default")).resolve("Preferences");
            Files.writeString(settings, cookies.preferences);
            return profile;
        } catch (IOException broken) {
            throw new UncheckedIOException("No profile for the browser", broken);
        }
    }
}

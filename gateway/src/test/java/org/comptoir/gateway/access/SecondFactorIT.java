package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A code besides the password, as a person with an authenticator of their own meets it. */
@ExtendWith(ArquillianExtension.class)
class SecondFactorIT {

    private static final String PASSWORD = "seven green bottles";
    private static final Pattern KEY = Pattern.compile("<p class=\"code secret\">([A-Z2-7 ]{39})</p>");
    private static final Pattern CODE = Pattern.compile("<li>((?:[A-Z2-7]{4}-){3}[A-Z2-7]{4})</li>");

    @ArquillianResource
    URL deployed;

    @Inject
    AddConsoleUser addUser;

    @Inject
    Tokens tokens;

    @Inject
    Database database;

    @Inject
    Clock clock;

    private Browser person;
    private String name;

    @BeforeEach
    void aPersonSignedInByPasswordAlone() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        name = "f" + tokens.next().substring(0, 10).replace('-', 'x').replace('_', 'x');
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, PASSWORD);
        person = new Browser(deployed.toURI());
        assertThat(location(person.signIn(name, PASSWORD))).isEqualTo("/console/overview");
    }

    private HttpResponse<String> send(Browser browser, String address, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("formToken", Browser.formToken(browser.get(address)));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(address, form);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String find(Pattern pattern, String body) {
        Matcher found = pattern.matcher(body);
        assertThat(found.find()).as(body).isTrue();
        return found.group(1);
    }

    /** What an authenticator shows, reckoned here by itself. */
    private String shown(String key, int stepsLater) {
        String signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        StringBuilder bits = new StringBuilder();
        for (char sign : key.replace(" ", "").toCharArray()) {
            bits.append(String.format(Locale.ROOT, "%5s", Integer.toBinaryString(signs.indexOf(sign)))
                    .replace(' ', '0'));
        }
        byte[] bytes = new byte[bits.length() / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(bytes, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(clock.instant().getEpochSecond() / 30 + stepsLater)
                    .array());
            int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Sets the factor up by the code of this half minute, which is used up by it. */
    private HttpResponse<String> setUp() {
        assertThat(send(person, "/console/account", "change", "factor-offer", "current", "wrong")
                        .statusCode())
                .isEqualTo(422);
        send(person, "/console/account", "change", "factor-offer", "current", PASSWORD);
        String key = find(KEY, person.get("/console/account").body());
        assertThat(send(person, "/console/account", "change", "factor-confirm", "code", "000000")
                        .statusCode())
                .isIn(200, 422);
        HttpResponse<String> done =
                send(person, "/console/account", "change", "factor-confirm", "code", shown(key, -1));
        keys.put(name, key);
        return done;
    }

    private final Map<String, String> keys = new LinkedHashMap<>();

    @Test
    void asksForACodeAfterThePasswordAndForNoneTwice() throws URISyntaxException {
        String page = setUp().body();
        assertThat(page).contains("Your recovery codes").doesNotContain("otpauth:");
        String key = keys.get(name);
        Browser other = new Browser(deployed.toURI());

        other.signIn(name, PASSWORD);
        String before = other.cookie("comptoir-console");
        assertThat(location(other.get("/console/orders?status=ON_HOLD")))
                .isEqualTo("/console/second-step?to=%2Fconsole%2Forders%3Fstatus%3DON_HOLD");
        assertThat(location(other.get("/console/account"))).startsWith("/console/second-step");
        assertThat(location(send(other, "/console/second-step", "code", shown(key, -5))))
                .endsWith("result=refused");
        String code = shown(key, 0);
        assertThat(location(send(other, "/console/second-step", "code", code, "to", "/console/orders")))
                .isEqualTo("/console/orders");

        assertThat(other.get("/console/orders").statusCode()).isEqualTo(200);
        assertThat(other.cookie("comptoir-console")).isNotEqualTo(before);
        Browser thief = new Browser(deployed.toURI());
        thief.plant("comptoir-console", before);
        assertThat(location(thief.get("/console/orders"))).startsWith("/console/sign-in");
        thief.signIn(name, PASSWORD);
        assertThat(location(send(thief, "/console/second-step", "code", code))).endsWith("result=refused");
    }

    @Test
    void showsTheKeyAsAPictureBesideItsLettersAndKeepsItOutOfAddressesAndCaches() {
        send(person, "/console/account", "change", "factor-offer", "current", PASSWORD);

        HttpResponse<String> page = person.get("/console/account");

        String key = find(KEY, page.body()).replace(" ", "");
        assertThat(page.body())
                .containsPattern(
                        "<svg viewBox=\"0 0 (\\d\\d) \\1\"[^>]*role=\"img\"[^>]*><rect[^>]*></rect><path d=\"M4 4h7");
        assertThat(page.body())
                .doesNotContain("style=")
                .doesNotContain("src=\"data:")
                .containsOnlyOnce(key);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aRecoveryCodeLetsInOnce() throws URISyntaxException {
        String recovery = find(CODE, setUp().body());
        Browser other = new Browser(deployed.toURI());
        other.signIn(name, PASSWORD);
        assertThat(location(send(other, "/console/second-step", "code", recovery.toLowerCase(Locale.ROOT))))
                .isEqualTo("/console/overview");
        assertThat(other.get("/console/account").body()).contains("Recovery codes left: 9");

        Browser third = new Browser(deployed.toURI());
        third.signIn(name, PASSWORD);
        assertThat(location(send(third, "/console/second-step", "code", recovery)))
                .endsWith("result=refused");
        assertThat(database.query(
                        "select code_hash as kept from console_recovery_code union select secret as kept from console_second_factor",
                        row -> row.text("kept")))
                .noneMatch(kept -> kept.contains(recovery.replace("-", ""))
                        || kept.contains(keys.get(name).replace(" ", "")));
    }

    @Test
    void anAdministratorTakesItOffForAPersonWhoLostTheTelephone() throws URISyntaxException {
        setUp();
        Browser admin = new Browser(deployed.toURI());
        admin.signIn("admin", "comptoir-test-admin");
        long id = database.one("select id from console_user where name = ?", row -> row.number("id"), name)
                .orElseThrow();

        assertThat(location(send(admin, "/console/user?id=" + id, "change", "factor-off")))
                .startsWith("/console/user?id=");

        Browser other = new Browser(deployed.toURI());
        other.signIn(name, PASSWORD);
        assertThat(other.get("/console/orders").statusCode()).isEqualTo(200);
        assertThat(database.query(
                        "select actor, action from audit_event where subject = ? and action like 'user.%' order by id",
                        row -> row.text("actor") + " " + row.text("action"), "user:" + name))
                .isEqualTo(List.of("user:" + name + " user.second-factor-on", "user:admin user.second-factor-off"));
    }

    @Test
    void leavesNobodyInWhoOnlyKnowsThePassword() throws URISyntaxException {
        setUp();
        Browser thief = new Browser(deployed.toURI());
        thief.signIn(name, PASSWORD);
        String token = Browser.formToken(thief.get("/console/second-step"));

        assertThat(location(thief.post(
                        "/console/account", Map.of("formToken", token, "change", "factor-off", "current", PASSWORD))))
                .startsWith("/console/second-step");
        assertThat(location(thief.get("/console/attachment?order=1&number=1"))).startsWith("/console/second-step");
        thief.post("/console/second-step", Map.of("formToken", token, "code", "123458"));
        database.update("update sign_in_attempts set failures = 15");
        assertThat(location(thief.post("/console/second-step", Map.of("formToken", token, "code", "123459"))))
                .contains("result=wait");
    }
}

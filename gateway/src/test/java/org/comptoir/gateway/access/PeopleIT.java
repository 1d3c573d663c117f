package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.people.ChangePerson;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How people come into the console, change there, and leave. */
@ExtendWith(ArquillianExtension.class)
class PeopleIT {

    private static final String ADMIN_PASSWORD = "comptoir-test-admin";
    private static final String PASSWORD = "seven green bottles";
    private static final Pattern LINK = Pattern.compile("(/console/invitation\\?token=[A-Za-z0-9_-]{43})<");

    @ArquillianResource
    URL deployed;

    @Inject
    AddConsoleUser addUser;

    @Inject
    ChangePerson change;

    @Inject
    Pbkdf2PasswordHash old;

    @Inject
    ATrade trade;

    @Inject
    Tokens tokens;

    @Inject
    Database database;

    private Browser admin;
    private String name;

    @BeforeEach
    void signTheAdministratorIn() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        admin = new Browser(deployed.toURI());
        admin.signIn("admin", ADMIN_PASSWORD);
        name = "n" + tokens.next().substring(0, 10).replace('-', 'x').replace('_', 'x');
    }

    private HttpResponse<String> send(Browser browser, String address, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("formToken", Browser.formToken(browser.get("/console/account")));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(address, form);
    }

    private static String linkIn(HttpResponse<String> page) {
        Matcher link = LINK.matcher(page.body());
        assertThat(link.find()).as(page.body()).isTrue();
        return link.group(1);
    }

    private HttpResponse<String> choose(String link, String password, String again) throws URISyntaxException {
        Browser person = new Browser(deployed.toURI());
        String token = Browser.formToken(person.get(link));
        return person.post(
                "/console/invitation",
                Map.of(
                        "formToken",
                        token,
                        "token",
                        link.replaceAll(".*token=", ""),
                        "password",
                        password,
                        "again",
                        again));
    }

    private Browser signedIn(String who, String password) throws URISyntaxException {
        Browser browser = new Browser(deployed.toURI());
        assertThat(location(browser.signIn(who, password))).isEqualTo("/console/overview");
        return browser;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private long supplier() {
        return trade.supplier().value();
    }

    private long id(String who) {
        return database.one("select id from console_user where name = ?", row -> row.number("id"), who)
                .orElseThrow();
    }

    private List<String> audited() {
        return database.query(
                "select actor, action from audit_event where subject = ? order by id",
                row -> row.text("actor") + " " + row.text("action"),
                "user:" + name);
    }

    @Test
    void anInvitedPersonChoosesAPasswordOnceAndIsIn() throws URISyntaxException {
        HttpResponse<String> invited =
                send(admin, "/console/users", "name", name, "role", "ORDER_CLERK", "place", "" + supplier());
        String link = linkIn(invited);

        assertThat(invited.statusCode()).isEqualTo(200);
        assertThat(admin.get("/console/users").body()).contains(name, "Invited").doesNotContain("invitation?token");
        assertThat(new Browser(deployed.toURI()).get(link).body()).contains("value=\"" + name + "\"");
        assertThat(location(choose(link, PASSWORD, "seven green battles"))).endsWith("result=different");
        assertThat(location(choose(link, "short", "short"))).endsWith("result=unusable");
        assertThat(location(choose(link, PASSWORD, PASSWORD))).isEqualTo("/console/sign-in?result=chosen");
        assertThat(new Browser(deployed.toURI()).get(link).body()).contains("leads nowhere");
        Browser person = signedIn(name, PASSWORD);
        assertThat(person.get("/console/orders").statusCode()).isEqualTo(200);
        assertThat(person.get("/console/users").statusCode()).isEqualTo(403);
        assertThat(audited())
                .containsExactly(
                        "user:admin user.invited",
                        "user:" + name + " user.password-chosen",
                        "user:" + name + " console.signed-in");
        assertThat(database.query("select token_hash from console_invitation", row -> row.text("token_hash")))
                .doesNotContain(link.replaceAll(".*token=", ""));
    }

    @Test
    void nobodySignsInBeforeAPasswordWasChosenOrByALinkThatIsOver() throws URISyntaxException {
        String link = linkIn(send(admin, "/console/users", "name", name, "role", "VIEWER", "place", "0"));
        assertThat(location(new Browser(deployed.toURI()).signIn(name, "invited")))
                .endsWith("result=refused");

        String second = linkIn(send(admin, "/console/user?id=" + id(name), "change", "invite"));
        assertThat(new Browser(deployed.toURI()).get(link).body()).contains("leads nowhere");
        database.update("update console_invitation set expires_at = current_timestamp where user_id = ?", id(name));

        assertThat(new Browser(deployed.toURI()).get(second).body()).contains("leads nowhere");
    }

    @Test
    void aPasswordThatIsChosenLeavesNoOtherWayIn() throws URISyntaxException {
        addUser.add(supplier(), name, Role.VIEWER, PASSWORD);
        String chosen = "seven green battles";
        String link = linkIn(send(admin, "/console/user?id=" + id(name), "change", "invite"));
        Browser meanwhile = signedIn(name, PASSWORD);

        assertThat(location(choose(link, chosen, chosen))).isEqualTo("/console/sign-in?result=chosen");
        assertThat(meanwhile.get("/console/overview").statusCode()).isEqualTo(303);

        String forgotten = linkIn(send(admin, "/console/user?id=" + id(name), "change", "invite"));
        Browser here = signedIn(name, chosen);
        send(
                here,
                "/console/account",
                "change",
                "password",
                "current",
                chosen,
                "password",
                PASSWORD,
                "again",
                PASSWORD);
        assertThat(new Browser(deployed.toURI()).get(forgotten).body()).contains("leads nowhere");
    }

    @Test
    void saysWhyAnInvitationCannotBe() {
        assertThat(send(admin, "/console/users", "name", "admin", "role", "VIEWER", "place", "0")
                        .body())
                .contains("has that user name already");
        assertThat(send(admin, "/console/users", "name", "a b", "role", "VIEWER", "place", "0")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(admin, "/console/users", "name", name, "role", "SUPPLIER_ADMIN", "place", "0")
                        .body())
                .contains("That role cannot be given there");
        assertThat(send(admin, "/console/users", "name", name, "role", "PLATFORM_ADMIN", "place", "" + supplier())
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void aSuppliersAdministratorRulesTheOwnPeopleAndSeesNoOthers() throws URISyntaxException {
        long own = supplier();
        addUser.add(own, name + "-boss", Role.SUPPLIER_ADMIN, PASSWORD);
        addUser.add(own, name, Role.VIEWER, PASSWORD);
        Browser boss = signedIn(name + "-boss", PASSWORD);

        assertThat(boss.get("/console/users").body())
                .contains(">" + name + "<")
                .doesNotContain(">admin<", "PLATFORM_ADMIN", "All suppliers");
        assertThat(boss.get("/console/user?id=" + id("admin")).statusCode()).isEqualTo(404);
        assertThat(send(boss, "/console/user?id=" + id("admin"), "change", "lock")
                        .statusCode())
                .isEqualTo(404);
        assertThat(send(boss, "/console/users", "name", name + "-x", "role", "VIEWER", "place", "0")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(boss, "/console/users", "name", name + "-x", "role", "PLATFORM_ADMIN", "place", "" + own)
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(boss, "/console/user?id=" + id(name), "change", "role", "role", "PLATFORM_ADMIN")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send(boss, "/console/user?id=" + id(name), "change", "role", "role", "INTEGRATOR")
                        .statusCode())
                .isEqualTo(303);
        assertThat(send(boss, "/console/user?id=" + id(name + "-boss"), "change", "remove")
                        .body())
                .contains("Somebody else has to do that");
        assertThat(audited()).containsExactly("user:" + name + "-boss user.role");
    }

    @Test
    void aLockedPersonIsOutAtOnceAndARemovedOneForGood() throws URISyntaxException {
        addUser.add(supplier(), name, Role.VIEWER, PASSWORD);
        Browser person = signedIn(name, PASSWORD);
        String address = "/console/user?id=" + id(name);

        send(admin, address, "change", "lock");

        assertThat(person.get("/console/overview").statusCode()).isEqualTo(303);
        assertThat(location(new Browser(deployed.toURI()).signIn(name, PASSWORD)))
                .endsWith("result=refused");
        assertThat(admin.get(address).body()).contains("Locked", "Unlock");
        send(admin, address, "change", "unlock");
        Browser again = signedIn(name, PASSWORD);
        assertThat(again.get("/console/overview").statusCode()).isEqualTo(200);
        send(admin, address, "change", "sign-out");
        assertThat(again.get("/console/overview").statusCode()).isEqualTo(303);
        assertThat(location(send(admin, address, "change", "remove"))).startsWith("/console/users");
        assertThat(admin.get(address).statusCode()).isEqualTo(404);
        assertThat(audited())
                .filteredOn(line -> line.startsWith("user:admin"))
                .containsExactly(
                        "user:admin user.locked",
                        "user:admin user.unlocked",
                        "user:admin user.signed-out",
                        "user:admin user.removed");
    }

    @Test
    void theLastAdministratorOfThePlatformStays() {
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.PLATFORM_ADMIN, PASSWORD);
        database.update("update console_user set locked_at = current_timestamp"
                + " where role = 'PLATFORM_ADMIN' and name <> 'admin'");
        Asking other = new Asking(name, 0, Role.PLATFORM_ADMIN);

        assertThat(List.of(
                        change.remove(other, id("admin")),
                        change.lock(other, id("admin")),
                        change.give(other, id("admin"), Role.VIEWER)))
                .containsOnly(new PeopleOutcome.No(Why.LAST_ADMINISTRATOR));
        assertThat(send(admin, "/console/user?id=" + id("admin"), "change", "remove")
                        .body())
                .contains("last administrator of the platform");
    }

    @Test
    void aChangedPasswordEndsTheOtherSessions() throws URISyntaxException {
        addUser.add(supplier(), name, Role.VIEWER, PASSWORD);
        Browser here = signedIn(name, PASSWORD);
        Browser there = signedIn(name, PASSWORD);

        assertThat(send(
                                here,
                                "/console/account",
                                "change",
                                "password",
                                "current",
                                "wrong",
                                "password",
                                "x".repeat(12),
                                "again",
                                "x".repeat(12))
                        .body())
                .contains("The current password is another one");
        assertThat(send(
                                here,
                                "/console/account",
                                "change",
                                "password",
                                "current",
                                PASSWORD,
                                "password",
                                "short",
                                "again",
                                "short")
                        .statusCode())
                .isEqualTo(422);
        assertThat(location(send(
                        here,
                        "/console/account",
                        "change",
                        "password",
                        "current",
                        PASSWORD,
                        "password",
                        "x".repeat(12),
                        "again",
                        "x".repeat(12))))
                .isEqualTo("/console/account?done=password");

        assertThat(there.get("/console/overview").statusCode()).isEqualTo(303);
        assertThat(here.get("/console/account?done=password").body()).contains("The password is changed");
        Browser third = signedIn(name, "x".repeat(12));
        send(here, "/console/account", "change", "sessions");
        assertThat(third.get("/console/overview").statusCode()).isEqualTo(303);
        assertThat(here.get("/console/overview").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyGoesThroughPasswordsWhereTheAccountAsksForTheOwn() throws URISyntaxException {
        addUser.add(supplier(), name, Role.VIEWER, PASSWORD);
        Browser here = signedIn(name, PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(send(here, "/console/account", "change", "factor-offer", "current", "wrong " + i)
                            .body())
                    .contains("The current password is another one");
        }

        // on a slow machine the pause would be over before the next two requests are
        database.update("update sign_in_attempts set last_at = last_at + interval '1' minute");
        HttpResponse<String> right = send(here, "/console/account", "change", "factor-offer", "current", PASSWORD);
        HttpResponse<String> other = send(
                here,
                "/console/account",
                "change",
                "password",
                "current",
                PASSWORD,
                "password",
                "x".repeat(12),
                "again",
                "x".repeat(12));

        assertThat(right.statusCode()).isEqualTo(422);
        assertThat(right.body()).contains("Too many tries with a wrong password");
        assertThat(other.body()).contains("Too many tries with a wrong password");
        database.update("delete from sign_in_attempts");
        assertThat(location(send(here, "/console/account", "change", "factor-offer", "current", PASSWORD)))
                .isEqualTo("/console/account?done=factor-offer#factor");
    }

    @Test
    void aHashOfBeforeIsVerifiedAndMadeAnewAtTheSignIn() throws URISyntaxException {
        addUser.add(supplier(), name, Role.VIEWER, PASSWORD);
        old.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512", "Pbkdf2PasswordHash.Iterations", "210000"));
        database.update(
                "update console_user set password_hash = ? where name = ?", old.generate(PASSWORD.toCharArray()), name);

        assertThat(location(new Browser(deployed.toURI()).signIn(name, "wrong")))
                .endsWith("result=refused");
        signedIn(name, PASSWORD);

        assertThat(database.one(
                        "select password_hash from console_user where name = ?",
                        row -> row.text("password_hash"),
                        name))
                .hasValueSatisfying(hash -> assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$"));
        signedIn(name, PASSWORD);
    }
}

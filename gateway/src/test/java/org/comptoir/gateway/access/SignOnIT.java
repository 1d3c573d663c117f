package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.access.factor.SecondFactor;
import org.comptoir.gateway.access.password.Passwords;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.access.people.Asking;
import org.comptoir.gateway.access.people.NoteSignIn;
import org.comptoir.gateway.access.people.PeopleDirectory;
import org.comptoir.gateway.access.people.RecogniseSignOn;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.access.signon.Returned;
import org.comptoir.gateway.access.signon.StandInProvider;
import org.comptoir.gateway.access.signon.Wish;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A company's own sign-on, as its people meet it. */
@ExtendWith(ArquillianExtension.class)
class SignOnIT {

    private static final String PASSWORD = "seven green bottles";
    private static final String STRANGER = "/console/sign-in?result=sign-on-stranger";
    private static final String EXPIRED = "/console/sign-in?result=sign-on-expired";
    private static final Pattern LINK = Pattern.compile("/console/invitation\\?token=([A-Za-z0-9_-]{43})<");

    @ArquillianResource
    URL deployed;

    @Inject
    AddConsoleUser addUser;

    @Inject
    GatewaySettings settings;

    @Inject
    Tokens tokens;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ConsoleUsers users;

    @Inject
    SignInAttempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    StartConsoleSession start;

    @Inject
    NoteSignIn noted;

    @Inject
    SecondFactor factor;

    @Inject
    RecogniseSignOn recognise;

    @Inject
    PeopleDirectory people;

    private StandInProvider provider;
    private Browser browser;
    private String name;

    @BeforeEach
    void openTheProvider() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        URI issuer = URI.create(settings.signOn().orElseThrow().issuer());
        provider = new StandInProvider(new InetSocketAddress(issuer.getHost(), issuer.getPort()), clock);
        browser = new Browser(deployed.toURI());
        name = "o" + tokens.next().substring(0, 10).replace('-', 'x').replace('_', 'x') + "@example.com";
    }

    @AfterEach
    void closeTheProvider() {
        provider.close();
    }

    private static String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("");
    }

    private Consumer<Map<String, Object>> somebody(String subject, String mail, boolean verified) {
        return claims -> claims.putAll(Map.of("sub", subject, "email", mail, "email_verified", verified));
    }

    /** The whole way there and back. */
    private String signOn(Browser with, String start, Consumer<Map<String, Object>> who) {
        return location(with.get(provider.signIn(location(with.get(start)), who)));
    }

    private HttpResponse<String> send(Browser with, String address, String... fields) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("formToken", Browser.formToken(with.get("/console/account")));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return with.post(address, form);
    }

    private Browser administrator() throws URISyntaxException {
        Browser admin = new Browser(deployed.toURI());
        admin.signIn("admin", "comptoir-test-admin");
        return admin;
    }

    private String invited(Role role) throws URISyntaxException {
        Matcher link =
                LINK.matcher(send(administrator(), "/console/users", "name", name, "role", role.name(), "place", "0")
                        .body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private long id() {
        return database.one("select id from console_user where name = ?", row -> row.number("id"), name)
                .orElseThrow();
    }

    private List<String> audited() {
        return database.query(
                "select actor, action from audit_event where subject = ? and action <> 'user.invited' order by id",
                row -> row.text("actor") + " " + row.text("action"),
                "user:" + name);
    }

    private List<String> refusals() {
        return database.query(
                "select detail from audit_event where subject = 'sign-on' order by id desc", row -> row.text("detail"));
    }

    @Test
    void anInvitedPersonComesInByAVerifiedAddressOnceAndBySubjectEverAfter() throws URISyntaxException {
        invited(Role.VIEWER);
        assertThat(browser.get("/console/sign-in").body()).contains("Sign in with Nordwerk");

        String back = signOn(
                browser,
                "/console/sign-on?to=%2Fconsole%2Forders",
                somebody(name, name.toUpperCase(Locale.ROOT), true));

        assertThat(back).isEqualTo("/console/sign-in?result=signed-on&to=%2Fconsole%2Forders");
        HttpResponse<String> landing = browser.get(back);
        assertThat(landing.headers().firstValue("Refresh")).hasValue("0; url=/console/orders");
        assertThat(landing.body()).contains("href=\"/console/orders\"").doesNotContain("name=\"password\"");
        assertThat(browser.get("/console/orders").statusCode()).isEqualTo(200);
        assertThat(audited())
                .isEqualTo(List.of("user:" + name + " user.sign-on-bound", "user:" + name + " console.signed-in"));

        Browser other = new Browser(deployed.toURI());
        assertThat(signOn(other, "/console/sign-on", somebody("another of " + name, name, true)))
                .isEqualTo(STRANGER);
        assertThat(signOn(other, "/console/sign-on", somebody(name, "new-" + name, false)))
                .startsWith("/console/sign-in?result=signed-on");
        assertThat(other.get("/console/orders").statusCode()).isEqualTo(200);
        assertThat(audited()).contains("sign-on user.sign-on-refused");
    }

    @Test
    void tellsNobodyWhichAccountsThereAre() throws URISyntaxException {
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, PASSWORD);

        assertThat(signOn(browser, "/console/sign-on", somebody("a" + name, name, false)))
                .isEqualTo(STRANGER);
        assertThat(refusals().get(0)).contains("does not say that the address is verified");
        assertThat(signOn(browser, "/console/sign-on", somebody("b" + name, "nobody-" + name, true)))
                .isEqualTo(STRANGER);
        assertThat(refusals().get(0)).contains("none has the verified address");
        database.update("update console_user set locked_at = ? where name = ?", clock.instant(), name);
        assertThat(signOn(browser, "/console/sign-on", somebody("c" + name, name, true)))
                .isEqualTo(STRANGER);
        database.update("update console_user set locked_at = null, password_hash = 'invited' where name = ?", name);
        assertThat(signOn(browser, "/console/sign-on", somebody("d" + name, name, true)))
                .as("invited long ago")
                .isEqualTo(STRANGER);
        assertThat(browser.get(STRANGER).body())
                .contains("it opens nothing here")
                .doesNotContain(name);
        assertThat(location(browser.get("/console/orders"))).startsWith("/console/sign-in");
        assertThat(database.query("select detail from audit_event", row -> row.text("detail")))
                .noneMatch(detail -> detail.contains(name));
    }

    @Test
    void comesBackOnceAndOnlyToTheBrowserThatWentAway() throws URISyntaxException {
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, PASSWORD);
        HttpResponse<String> start = browser.get("/console/sign-on");
        assertThat(start.headers().allValues("Set-Cookie").toString())
                .contains("comptoir-sign-on=", "HttpOnly", "SameSite=Lax", "Max-Age=600");
        String answer = provider.signIn(location(start), somebody(name, name, true));
        Browser thief = new Browser(deployed.toURI());

        assertThat(location(thief.get(answer))).isEqualTo(EXPIRED);
        thief.get("/console/sign-on");
        assertThat(location(thief.get(answer))).isEqualTo(EXPIRED);
        assertThat(location(browser.get(answer))).contains("result=signed-on");
        assertThat(location(browser.get(answer))).isEqualTo(EXPIRED);
        String late = provider.signIn(location(browser.get("/console/sign-on")), somebody(name, name, true));
        database.update(
                "update console_sign_on_way set started_at = ?", clock.instant().minusSeconds(600));
        assertThat(location(browser.get(late))).isEqualTo(EXPIRED);
        assertThat(location(browser.get("/console/sign-on/answer?error=access_denied&state=x")))
                .isEqualTo(EXPIRED);
    }

    @Test
    void refusesWhatTheProviderDidNotSayToUs() {
        String other = location(browser.get("/console/sign-on"));
        String answer = provider.signIn(other, somebody(name, name, true));
        String mixed = answer.replaceAll("&iss=.*", "&iss=https%3A%2F%2Fevil.example");
        assertThat(location(browser.get(mixed))).isEqualTo("/console/sign-in?result=sign-on-unreachable");
        assertThat(refusals().get(0)).isEqualTo("The answer names another issuer");

        assertThat(signOn(browser, "/console/sign-on", claims -> claims.put("sub", "")))
                .isEqualTo("/console/sign-in?result=sign-on-unreachable");
        assertThat(signOn(
                        browser,
                        "/console/sign-on",
                        somebody(name, name, true).andThen(claims -> claims.put("nonce", "of another browser"))))
                .isEqualTo("/console/sign-in?result=sign-on-unreachable");
        assertThat(refusals().get(0)).isEqualTo("The token's nonce is another");
        String cancelled = provider.signIn(location(browser.get("/console/sign-on")), claims -> {})
                .replaceAll("code=[^&]*", "error=access_denied");
        assertThat(location(browser.get(cancelled))).isEqualTo("/console/sign-in?result=sign-on-cancelled");
        assertThat(browser.get("/console/sign-in?result=sign-on-cancelled").body())
                .contains("You turned back at Nordwerk");
        assertThat(browser.post("/console/sign-on", Map.of()).statusCode()).isEqualTo(405);
    }

    @Test
    void anInvitationIsFollowedWithoutAPasswordAndTheSecondFactorIsSetUpByASignOn() throws URISyntaxException {
        String invitation = invited(Role.VIEWER);
        assertThat(browser.get("/console/invitation?token=" + invitation).body())
                .contains("/console/sign-on?invitation=" + invitation);

        String start = "/console/sign-on?invitation=" + invitation;
        assertThat(signOn(browser, start, somebody(name, "not-told", false))).contains("result=signed-on");

        assertThat(browser.get("/console/account").body())
                .contains("Nordwerk opens this account since", "There is no password")
                .doesNotContain("name=\"current\"");
        assertThat(signOn(new Browser(deployed.toURI()), start, somebody("else " + name, name, true)))
                .as("a link is followed once")
                .isEqualTo(STRANGER);
        assertThat(send(browser, "/console/account", "change", "factor-offer").statusCode())
                .as("the provider did not say when the person signed in")
                .isEqualTo(422);
        String prove = "/console/sign-on?for=prove&to=%2Fconsole%2Faccount";
        assertThat(signOn(browser, prove, somebody("else " + name, name, true)))
                .isEqualTo(STRANGER + "&for=here&to=%2Fconsole%2Faccount");
        assertThat(signOn(browser, prove, somebody(name, name, true).andThen(claims -> claims.remove("auth_time"))))
                .startsWith("/console/sign-in?result=sign-on-unreachable");
        assertThat(signOn(browser, prove, somebody(name, name, true)))
                .isEqualTo("/console/sign-in?result=signed-on&to=%2Fconsole%2Faccount");
        assertThat(location(send(browser, "/console/account", "change", "factor-offer")))
                .contains("done=factor-offer");
        assertThat(send(browser, "/console/account", "change", "sign-on-off").body())
                .contains("Ask an administrator for a link");

        database.update("update console_second_factor set confirmed_at = ? where user_id = ?", clock.instant(), id());
        Browser again = new Browser(deployed.toURI());
        assertThat(signOn(again, "/console/sign-on", somebody(name, name, true)))
                .contains("result=signed-on");
        assertThat(location(again.get("/console/orders"))).startsWith("/console/second-step");
    }

    @Test
    void anAccountIsBoundAndUnboundByItsPersonAndProvesItselfByASignOnBeforeSecrets() throws URISyntaxException {
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.PLATFORM_ADMIN, PASSWORD);
        browser.signIn(name, PASSWORD);
        Browser stranger = new Browser(deployed.toURI());
        assertThat(location(stranger.get("/console/sign-on?for=bind"))).startsWith("/console/sign-in?to=");
        assertThat(location(browser.get("/console/sign-on?for=bind", "Sec-Fetch-Site", "cross-site")))
                .startsWith("/console/sign-in?to=");
        assertThat(signOn(browser, "/console/sign-on?for=bind", somebody(name, "not-told", false)))
                .isEqualTo("/console/sign-in?result=signed-on&to=%2Fconsole%2Faccount%3Fdone%3Dsign-on-bound");
        assertThat(browser.get("/console/account?done=sign-on-bound").body())
                .contains("From now on Nordwerk opens this account");

        forgetTheProof();
        Map<String, String> wish = Map.of("name", "by sign-on", "scope", "ORDERS_READ", "days", "30");
        assertThat(tokensPage(wish).body()).contains("Is it still you?", "Sign in with Nordwerk once more");
        assertThat(signOn(browser, "/console/sign-on?for=prove", somebody(name, name, true)))
                .isEqualTo("/console/sign-in?result=proved");
        assertThat(browser.get("/console/sign-in?result=proved").body())
                .contains("Thank you, it is you")
                .doesNotContain("name=\"password\"");
        assertThat(tokensPage(wish).body()).doesNotContain("Is it still you?");

        forgetTheProof();
        assertThat(location(browser.get("/console/sign-on?for=bind"))).startsWith("/console/sign-in?to=");
        assertThat(send(browser, "/console/account", "change", "sign-on-off").body())
                .contains("Is it still you?");
        assertThat(location(send(browser, "/console/account", "change", "sign-on-off", "proof", PASSWORD)))
                .contains("done=sign-on-off#sign-on");
        assertThat(audited())
                .contains("user:" + name + " user.sign-on-bound", "user:" + name + " user.sign-on-unbound");
        assertThat(signOn(stranger, "/console/sign-on", somebody(name, "not-told", false)))
                .isEqualTo(STRANGER);
    }

    @Test
    void anAdministratorTakesItOffAndALockEndsWhoIsOnTheWay() throws URISyntaxException {
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, PASSWORD);
        signOn(browser, "/console/sign-on", somebody(name, name, true));
        String onTheWay =
                provider.signIn(location(browser.get("/console/sign-on?for=prove")), somebody(name, name, true));

        assertThat(location(send(administrator(), "/console/user?id=" + id(), "change", "sign-on-off")))
                .startsWith("/console/user?id=");

        assertThat(location(browser.get(onTheWay))).isEqualTo(EXPIRED);
        assertThat(location(browser.get("/console/orders"))).startsWith("/console/sign-in");
        assertThat(audited()).contains("user:admin user.sign-on-unbound");
    }

    @Test
    void theOperatorDecidesWhetherPasswordsAndOurOwnSecondFactorCount() throws URISyntaxException {
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, PASSWORD);
        GatewaySettings strict = settings("true");
        SignIn signIn = new SignIn(users, attempts, passwords, start, noted, factor, strict);

        assertThat(signIn.signIn(name, PASSWORD, "192.0.2.1")).isInstanceOf(SignInOutcome.Refused.class);
        assertThat(signIn.signIn("admin", "comptoir-test-admin", "192.0.2.1"))
                .isInstanceOf(SignInOutcome.SignedIn.class);
        assertThat(new SignIn(users, attempts, passwords, start, noted, factor, settings("false"))
                        .signIn(name, PASSWORD, "192.0.2.1"))
                .isInstanceOf(SignInOutcome.SignedIn.class);

        Account account = people.own(new Asking(name, 0, Role.VIEWER)).orElseThrow();
        factor.offer(account);
        database.update("update console_second_factor set confirmed_at = ? where user_id = ?", clock.instant(), id());
        SignOnSession theirs = new SignOnSession(users, start, factor, recognise, clock, strict);
        browser.plant(
                "comptoir-console",
                theirs.start(new Returned.Arrived(Wish.signIn("/console/overview"), account, Optional.empty())));
        assertThat(browser.get("/console/orders").statusCode()).isEqualTo(200);
    }

    private static GatewaySettings settings(String only) {
        Map<String, String> said = Map.of(
                "GATEWAY_OIDC_ISSUER", "https://sign-on.example.com",
                "GATEWAY_OIDC_CLIENT_ID", "comptoir",
                "GATEWAY_OIDC_SECOND_FACTOR", "theirs",
                "GATEWAY_OIDC_ONLY", only);
        return GatewaySettings.from(variable -> Optional.ofNullable(said.get(variable)));
    }

    @Test
    void countsWhoBeginsAtAnAddressButNotWhatAnotherPageShows() {
        for (int i = 0; i < 25; i++) {
            assertThat(location(browser.get("/console/sign-on", "Sec-Fetch-Dest", "image")))
                    .startsWith("/console/sign-in?to=");
        }
        for (int i = 0; i < 20; i++) {
            assertThat(location(browser.get("/console/sign-on"))).contains("/authorize?");
        }

        assertThat(location(browser.get("/console/sign-on"))).startsWith("/console/sign-in?result=wait&seconds=");
        assertThat(location(browser.signIn("admin", "comptoir-test-admin"))).isEqualTo("/console/overview");
    }

    private HttpResponse<String> tokensPage(Map<String, String> wish) {
        Map<String, String> form = new LinkedHashMap<>(wish);
        form.put("formToken", Browser.formToken(browser.get("/console/account")));
        return browser.post("/console/tokens", form);
    }

    private void forgetTheProof() {
        database.update("update console_session set proved_at = null where user_id = ?", id());
    }
}

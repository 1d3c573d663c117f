package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.access.token.ApiScope;
import org.comptoir.gateway.access.token.ApiTokens;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in where, seen from outside. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {

    private static final String ADMIN_PASSWORD = "comptoir-test-admin";
    private static final String SESSION = "comptoir-console";
    private static final Pattern LOCATION = Pattern.compile("(?i)\nLocation: ([^\r\n]*)");

    @ArquillianResource
    URL deployed;

    @Inject
    ApiTokens apiTokens;

    @Inject
    AddConsoleUser addUser;

    @Inject
    Tokens tokens;

    @Inject
    SignInAttempts attempts;

    @Inject
    Database database;

    @Inject
    DocumentJournal journal;

    @Inject
    Clock clock;

    private Browser browser;

    @BeforeEach
    void openBrowser() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        browser = anotherBrowser();
    }

    @Test
    void asksForNothingOutsideConsoleAndApi() {
        assertThat(List.of(
                        "/cxml",
                        "/start/x",
                        "/shop/x/",
                        "/health/ready",
                        "/metrics",
                        "/openapi",
                        "/api/docs",
                        "/console/sign-in",
                        "/console/assets/console.css"))
                .allSatisfy(path -> {
                    HttpResponse<String> answer = browser.get(path);
                    assertThat(answer.statusCode()).isNotIn(303, 401, 403);
                    assertThat(answer.headers().firstValue("WWW-Authenticate")).isEmpty();
                });
    }

    @Test
    void leavesCallsOfOciToTheirOwnDoor() {
        HttpResponse<String> answer = browser.get("/oci/x");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("OCI realm=\"call\"");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void sendsStrangersToTheSignIn() {
        assertThat(List.of(
                        "/console/",
                        "/console/overview",
                        "/console/sessions",
                        "/console/orders",
                        "/console/order?id=1",
                        "/console/attachment?order=1&number=1",
                        "/console/deliveries",
                        "/console/delivery?id=1",
                        "/console/connections",
                        "/console/connection?id=1",
                        "/console/documents",
                        "/console/document?id=1",
                        "/console/orders.xhtml",
                        "/console/sign-in.xhtml",
                        "/console/no-such-page",
                        "/console/orders;a=b",
                        "/console/assets/../orders",
                        "/console/assets;/../orders",
                        "/%63onsole/orders"))
                .allSatisfy(path -> {
                    HttpResponse<String> answer = browser.get(path);
                    assertThat(answer.statusCode()).isEqualTo(303);
                    assertThat(answer.headers().firstValue("Location").orElse(""))
                            .startsWith("/console/sign-in?to=%2Fconsole%2F");
                    assertThat(answer.body()).isEmpty();
                });
    }

    @Test
    void refusesAnApiCallWithoutAToken() {
        assertThat(List.of(
                        "/api/v1/orders",
                        "/api/v1/orders/1",
                        "/api/v1/no-such-thing",
                        "/api",
                        "/api;a=b/v1/orders",
                        "/api/docs/../v1/orders"))
                .allSatisfy(path -> {
                    HttpResponse<String> answer = browser.get(path);
                    assertThat(answer.statusCode()).isEqualTo(401);
                    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"comptoir\"");
                    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                            .startsWith("application/problem+json");
                    assertThat(answer.body()).contains("\"status\":401");
                });
    }

    @Test
    void letsTheHolderOfAnApiTokenInAndNobodyElse() {
        String token = tokens.next();
        apiTokens.issue(aSupplier(), "test-" + token.substring(0, 8), token, ApiScope.all());

        assertThat(browser.get("/api/v1/orders", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<String> wrong = browser.get("/api/v1/orders", "Authorization", "Bearer " + token + "x");
        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate").orElse("")).contains("invalid_token");
        assertThat(browser.get("/api/v1/orders", "Authorization", "Basic YWRtaW46YWRtaW4=")
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/console/orders", "Authorization", "Bearer " + token)
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void letsATokenOfTheConsoleInOnceItIsIssuedUntilItEndsOrIsTakenBack() {
        browser.signIn("admin", ADMIN_PASSWORD);
        String name = "erp " + tokens.next().substring(0, 8);
        String address = "/console/tokens?supplier=" + aSupplier();
        Map<String, String> wish = Map.of("name", name, "scope", "ORDERS_READ", "days", "30");

        String token = shownIn(send(address, wish));
        HttpResponse<String> again = send(address, wish);

        assertThat(asked(token).statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("There is a token of that name");
        assertThat(browser.get(address).body())
                .contains(name, "orders:read")
                .containsPattern("<br ?/>admin\\s*</td>")
                .doesNotContain(token);
        assertThat(database.query(
                        "select token_hash from api_token where name = ? and last_used_at is not null",
                        row -> row.text("token_hash"),
                        name))
                .containsExactly(Tokens.hash(token));

        String other = shownIn(send(address, Map.of("name", name + "x", "scope", "ORDERS_READ", "days", "0")));
        database.update("update api_token set expires_at = ? where name = ?", clock.instant(), name + "x");
        assertThat(asked(other).body()).contains("The token expired at 20", "\"status\":401");

        String id = database.one("select id from api_token where name = ?", row -> row.number("id"), name)
                .orElseThrow()
                .toString();
        assertThat(send(address, Map.of("change", "revoke", "id", id)).statusCode())
                .isEqualTo(303);
        assertThat(asked(token).statusCode()).isEqualTo(401);
        assertThat(shownIn(send(address, wish))).isNotEqualTo(token);
        assertThat(database.query(
                        "select action from audit_event where subject = ? order by id",
                        row -> row.text("action"),
                        "api-token:" + name))
                .containsExactly("token.issued", "token.revoked", "token.issued");
    }

    @Test
    void asksForThePasswordAgainBeforeASecretAndThenGoesOn() {
        browser.signIn("admin", ADMIN_PASSWORD);
        String address = "/console/tokens?supplier=" + aSupplier();
        database.update(
                "update console_session set proved_at = ? where token_hash = ?",
                clock.instant().minus(Duration.ofMinutes(10)),
                Tokens.hash(browser.cookie(SESSION)));
        Map<String, String> wish = new LinkedHashMap<>(Map.of("name", "late", "scope", "ORDERS_READ"));

        HttpResponse<String> question = send(address, wish);
        assertThat(question.statusCode()).isEqualTo(200);
        assertThat(question.body())
                .contains("Is it still you?", "action=\"" + address + "\"")
                .contains("name=\"name\" value=\"late\"", "name=\"scope\" value=\"ORDERS_READ\"")
                .doesNotContain("name=\"supplier\"", "comptoir_");
        wish.put("proof", "not-it");
        assertThat(send(address, wish).statusCode()).isEqualTo(422);
        wish.put("proof", ADMIN_PASSWORD);
        shownIn(send(address, wish));

        wish.remove("proof");
        wish.put("name", "later");
        shownIn(send(address, wish));
        assertThat(browser.get("/console/proof.xhtml").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> asked(String token) {
        return browser.get("/api/v1/orders", "Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(String address, Map<String, String> fields) {
        Map<String, String> form = new LinkedHashMap<>(fields);
        form.put("formToken", Browser.formToken(browser.get("/console/account")));
        return browser.post(address, form);
    }

    private static String shownIn(HttpResponse<String> page) {
        Matcher token = Pattern.compile("comptoir_[A-Za-z0-9_-]{43}").matcher(page.body());
        assertThat(token.find()).as(page.body()).isTrue();
        return token.group();
    }

    @Test
    void opensNoApiToASignedInBrowser() {
        browser.signIn("admin", ADMIN_PASSWORD);

        assertThat(browser.get("/api/v1/orders").statusCode()).isEqualTo(401);
    }

    @Test
    void signsTheAdminInWithACookieNoScriptAndNoOtherSiteCanUse() {
        HttpResponse<String> answer = browser.signIn("admin", ADMIN_PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/overview");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("comptoir-console=[A-Za-z0-9_-]{43}; Path=/console; HttpOnly; SameSite=Strict");
        for (String page : new String[] {"overview", "sessions", "orders", "deliveries", "connections", "documents"}) {
            assertThat(browser.get("/console/" + page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(browser.get("/console/order?id=999999999").statusCode()).isEqualTo(404);
        assertThat(browser.get("/console/connection?id=999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void showsEveryRuleOfAConnectionAndWhereItComesFrom() {
        browser.signIn("admin", ADMIN_PASSWORD);
        Matcher link = Pattern.compile("href=\"(/console/connection\\?[^\"]*)\">ariba-demo")
                .matcher(browser.get("/console/connections").body());
        assertThat(link.find()).isTrue();

        HttpResponse<String> page = browser.get(link.group(1).replace("&amp;", "&"));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("part-id.longest", "128 bytes", "platform-conformance.md", "cart.field", "AN01000000042-T")
                .doesNotContain("comptoir-demo-ariba");
    }

    @Test
    void beginsNoServerSession() {
        browser.signIn("admin", ADMIN_PASSWORD);

        assertThat(browser.get("/console/overview").headers().allValues("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void givesANewSessionAtEverySignInAndAdoptsNonePlantedBefore() {
        browser.plant(SESSION, "planted-by-somebody-else-planted-by-somebod");
        browser.signIn("admin", ADMIN_PASSWORD);
        String first = browser.cookie(SESSION);
        browser.signIn("admin", ADMIN_PASSWORD);
        String second = browser.cookie(SESSION);

        assertThat(first)
                .isNotEqualTo("planted-by-somebody-else-planted-by-somebod")
                .isNotEqualTo(second);
    }

    @Test
    void keepsNoTokenInTheDatabase() {
        browser.signIn("admin", ADMIN_PASSWORD);
        String token = browser.cookie(SESSION);

        assertThat(database.query("select token_hash from console_session", row -> row.text("token_hash")))
                .contains(Tokens.hash(token))
                .doesNotContain(token);
    }

    @Test
    void refusesASignInThatAnotherSitePosted() {
        Map<String, String> form = Map.of("name", "admin", "password", ADMIN_PASSWORD, "formToken", "guessed");

        assertThat(browser.post("/console/sign-in", form).headers().firstValue("Location"))
                .hasValue("/console/sign-in?result=expired");
        String token = Browser.formToken(browser.get("/console/sign-in"));
        Map<String, String> rightForm = Map.of("name", "admin", "password", ADMIN_PASSWORD, "formToken", token);
        assertThat(browser.post("/console/sign-in", rightForm, "Sec-Fetch-Site", "cross-site")
                        .headers()
                        .firstValue("Location"))
                .hasValue("/console/sign-in?result=expired");
        assertThat(browser.cookie(SESSION)).isEmpty();
    }

    @Test
    void saysTheSameToAnUnknownNameAndAWrongPassword() {
        HttpResponse<String> wrong = browser.signIn("admin", "not-the-password");
        HttpResponse<String> unknown = browser.signIn("nobody", "not-the-password");

        assertThat(wrong.headers().firstValue("Location"))
                .hasValue("/console/sign-in?to=%2Fconsole%2Foverview&result=refused")
                .isEqualTo(unknown.headers().firstValue("Location"));
        assertThat(browser.get("/console/orders").statusCode()).isEqualTo(303);
    }

    @Test
    void slowsAGuesserDownAndLetsOtherPeopleIn() {
        browser.signIn("guessed", "wrong");
        database.update("update sign_in_attempts set failures = 15");

        assertThat(browser.signIn("guessed", "wrong-again")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .matches(".*result=wait&seconds=(2\\d\\d|300)");
        assertThat(browser.signIn("admin", ADMIN_PASSWORD).headers().firstValue("Location"))
                .hasValue("/console/overview");
    }

    @Test
    void countsWhoChangesTheAddressWithinAnIpv6NetworkAsOne() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.count("nobody " + i, "2001:db8:1:2:0:0:0:" + i)).isZero();
        }

        assertThat(attempts.count("somebody", "2001:db8:1:2:a:b:c:d")).isPositive();
        assertThat(attempts.count("somebody", "2001:db8:1:3:a:b:c:d")).isZero();
    }

    @Test
    void countsTheCodesOfAPersonWhereverTheyAreTried() {
        for (int i = 0; i < 20; i++) {
            assertThat(attempts.countCode("ada", "192.0.2." + i)).isZero();
        }

        assertThat(attempts.countCode("ada", "198.51.100.1")).isPositive();
        assertThat(attempts.count("ada", "198.51.100.2")).isZero();
        attempts.forgiveCode("ada", "192.0.2.1");
        assertThat(attempts.countCode("ada", "198.51.100.3")).isZero();
    }

    @Test
    void refusesANameThatNoDatabaseTakes() {
        assertThat(browser.signIn("ad\0min", ADMIN_PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("result=refused"));
    }

    private boolean isHere(String location) {
        String own = "http://%s:%d/".formatted(deployed.getHost(), deployed.getPort());
        return location.startsWith(own) || location.matches("/[^/\\\\].*");
    }

    /** To an address that stays as it is written. */
    private String rawAnswer(String target) throws IOException {
        try (Socket socket = new Socket(deployed.getHost(), deployed.getPort())) {
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: %s:%d\r\nConnection: close\r\n\r\n"
                            .formatted(target, deployed.getHost(), deployed.getPort())
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** As no browser writes them; the server reads all of them as addresses of the console. */
    @Test
    void leadsNobodyToAnotherHostAndNobodyAroundTheDoor() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String start :
                List.of("//evil.example/..;", "//evil.example/..", "/", "//", "/.;//evil.example/..", "/x/..;/")) {
            for (String page : List.of("/console/sign-in", "/console/orders.xhtml", "/console/sign-in.xhtml")) {
                String switched = rawAnswer(start + page + "?language=de");
                String shown = rawAnswer(start + page);
                for (String answer : List.of(switched, shown)) {
                    Matcher location = LOCATION.matcher(answer);
                    if (location.find() && !isHere(location.group(1))) {
                        wrong.add(start + page + " leads to " + location.group(1));
                    }
                }
                if (shown.startsWith("HTTP/1.1 5") || shown.contains("<table") || shown.contains("class=\"name\"")) {
                    wrong.add(start + page + " shows " + shown);
                }
            }
        }

        assertThat(wrong).isEmpty();
    }

    @Test
    void endsTheSessionForGoodAtSignOut() {
        browser.signIn("admin", ADMIN_PASSWORD);
        String token = browser.cookie(SESSION);
        String formToken = Browser.formToken(browser.get("/console/overview"));

        HttpResponse<String> answer = browser.post("/console/sign-out", Map.of("formToken", formToken));
        browser.plant(SESSION, token);

        assertThat(answer.headers().firstValue("Location")).hasValue("/console/sign-in?result=signed-out");
        assertThat(browser.get("/console/overview").statusCode()).isEqualTo(303);
    }

    @Test
    void takesNoFormItDidNotWrite() {
        browser.signIn("admin", ADMIN_PASSWORD);

        assertThat(browser.post("/console/sign-out", Map.of()).statusCode()).isEqualTo(401);
        assertThat(browser.post("/console/orders", Map.of("formToken", "guessed"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.get("/console/overview").statusCode()).isEqualTo(200);
    }

    @Test
    void endsASessionThatIsIdleOrOldWhateverTheBrowserKeeps() {
        browser.signIn("admin", ADMIN_PASSWORD);
        String hash = Tokens.hash(browser.cookie(SESSION));

        database.update(
                "update console_session set last_seen_at = ? where token_hash = ?",
                clock.instant().minus(Duration.ofMinutes(15)),
                hash);
        assertThat(browser.get("/console/overview").statusCode()).isEqualTo(303);
        database.update(
                "update console_session set last_seen_at = ?, started_at = ? where token_hash = ?",
                clock.instant(),
                clock.instant().minus(Duration.ofHours(8)),
                hash);
        assertThat(browser.get("/console/overview").statusCode()).isEqualTo(303);
    }

    @Test
    void showsAViewerDocumentsWithoutWhatTellsOfPersons() {
        String name = "viewer-" + tokens.next().substring(0, 8);
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, "viewers-password");
        String address = "?id=" + keep("<cXML payloadID='2@it'><Email>ada@example.org</Email>AN-1001</cXML>");
        browser.signIn(name, "viewers-password");

        for (String page : List.of("document", "document.xhtml", "document-file", "compare")) {
            assertThat(browser.get("/console/" + page + address).body())
                    .as(page)
                    .doesNotContain("ada@example.org");
        }
        assertThat(browser.get("/console/document-file" + address).body()).contains("AN-1001", "***");
        assertThat(browser.get("/console/document" + address).body()).contains("AN-1001", "***");
        browser.signIn("admin", ADMIN_PASSWORD);
        assertThat(browser.get("/console/document-file" + address).body()).contains("ada@example.org");
    }

    private long demoSupplier() {
        return database.one("select min(id) as id from supplier", row -> row.number("id"))
                .orElseThrow();
    }

    private long keep(String document) {
        return journal.keep(new JournalEntry(
                        JournalEntry.Direction.IN,
                        demoSupplier(),
                        Optional.empty(),
                        "Response",
                        Optional.of("1@it"),
                        "text/xml",
                        document.getBytes(StandardCharsets.UTF_8),
                        200))
                .value();
    }

    private long keep(long supplier, JournalEntry.Direction direction, String kind, int status, String reason) {
        return journal.keep(new JournalEntry(
                                direction,
                                supplier,
                                supplier == 0 ? Optional.empty() : Optional.of(77L),
                                kind,
                                Optional.of("refused@it"),
                                "text/xml",
                                "<cXML/>".getBytes(StandardCharsets.UTF_8),
                                status)
                        .refused(status, reason))
                .value();
    }

    @Test
    void saysWhyACallerWasNotRecognisedToThoseWhoMaySeeIt() {
        long id = keep(0, JournalEntry.Direction.IN, "OrderRequest", 401, "The secret <differs>");
        browser.signIn("admin", ADMIN_PASSWORD);
        String since = "&amp;since=" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);

        assertThat(browser.get("/console/document?caller=unknown&id=" + id).body())
                .contains("The secret &lt;differs&gt;", "only that it is not recognised");
        assertThat(browser.get("/console/documents?connection=unknown").body())
                .contains("The secret &lt;differs&gt;", "value=\"unknown\" selected");
        assertThat(browser.get("/console/documents?caller=unknown").body()).contains("The secret &lt;differs&gt;");
        assertThat(browser.get("/console/overview").body())
                .contains("Not recognised today", "/console/documents?connection=unknown" + since);

        String name = "viewer-" + tokens.next().substring(0, 8);
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, "viewers-password");
        browser.signIn(name, "viewers-password");
        assertThat(browser.get("/console/document?caller=unknown&id=" + id).statusCode())
                .isEqualTo(404);
        assertThat(browser.get("/console/documents?connection=unknown").body())
                .doesNotContain("The secret", "value=\"unknown\"");
        assertThat(browser.get("/console/overview").body())
                .contains("Refused today")
                .doesNotContain("Not recognised");
    }

    @Test
    void leadsFromARefusedRequestToItsAnswerAndBack() {
        long supplier = demoSupplier();
        long request = keep(supplier, JournalEntry.Direction.IN, "OrderRequest", 400, "ItemOut[1]: ada@example.org");
        long answer = keep(supplier, JournalEntry.Direction.OUT, "Response", 400, "");
        long later = keep(supplier, JournalEntry.Direction.IN, "OrderRequest", 409, "again");
        String address = "/console/document?supplier=" + supplier + "&id=";
        browser.signIn("admin", ADMIN_PASSWORD);

        assertThat(browser.get(address + request).body())
                .contains("ItemOut[1]: ada@example.org", "Response, number " + answer);
        assertThat(browser.get(address + answer).body()).contains("OrderRequest, number " + request);
        assertThat(browser.get(address + later).body()).contains("again").doesNotContain("Our answer");
        assertThat(browser.get("/console/documents?outcome=REFUSED&supplier=" + supplier)
                        .body())
                .contains("ItemOut[1]: ada@example.org");

        String name = "viewer-" + tokens.next().substring(0, 8);
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, "viewers-password");
        browser.signIn(name, "viewers-password");
        assertThat(browser.get(address + request).body())
                .as("reasons quote the document")
                .contains("Response, number " + answer)
                .doesNotContain("ada@example.org");
    }

    @Test
    void leadsFromTheBareAddressToTheConsole() {
        HttpResponse<String> answer = browser.get("/");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/console/");
        assertThat(browser.get("/?to=https://evil.example").headers().firstValue("Location"))
                .hasValue("/console/");
        assertThat(browser.get("/no-such-page").statusCode()).isEqualTo(404);
    }

    @Test
    void showsAnAdministratorWhatReceiversCouldHaveAgainstADocument() {
        browser.signIn("admin", ADMIN_PASSWORD);
        long id = keep("<cXML payloadID='1@it' timestamp='2026-11-21T08:30:00Z'><Response/></cXML>");

        HttpResponse<String> page = browser.get("/console/document?id=" + id);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Time with Z instead of an offset", "cXML/@timestamp", "Write the offset as a number")
                .contains("Would be refused", "Response lacks Status");
    }

    @Test
    void letsNobodyFrameCacheOrScriptTheConsole() {
        browser.signIn("admin", ADMIN_PASSWORD);

        HttpResponse<String> page = browser.get("/console/overview");
        HttpResponse<String> problem = browser.get("/console/order?id=999999999");

        assertThat(problem.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "script-src");
        assertThat(page.body()).doesNotContain("<script", " style=", " onclick=");
    }

    @Test
    void speaksTheLanguageOfTheBrowserUntilAnotherIsChosen() {
        assertThat(browser.get("/console/sign-in", "Accept-Language", "it, de-AT;q=0.8")
                        .body())
                .contains("lang=\"de\"", "Benutzername");
        HttpResponse<String> chosen = browser.get("/console/sign-in?language=fr", "Accept-Language", "de");
        assertThat(chosen.headers().firstValue("Location")).hasValue("/console/sign-in");
        assertThat(browser.get("/console/sign-in", "Accept-Language", "de").body())
                .contains("Mot de passe");
    }

    private Browser anotherBrowser() throws URISyntaxException {
        URI base = deployed.toURI();
        return new Browser(base);
    }

    private long aSupplier() {
        String name = "Supplier " + tokens.next().substring(0, 8);
        return database.insert("insert into supplier (name) values (?)", name);
    }
}

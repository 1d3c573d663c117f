package org.comptoir.gateway.protocol.oci;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.cart.Cart;
import org.comptoir.gateway.cart.CartChange;
import org.comptoir.gateway.fixtures.AnOciTrade;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.RegisterPartners;
import org.comptoir.gateway.partner.dialect.DialectChoice;
import org.comptoir.gateway.partner.dialect.DialectRule;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.ReturnUrl;
import org.comptoir.gateway.punchout.SessionOutcome;
import org.comptoir.gateway.punchout.SessionToken;
import org.comptoir.gateway.punchout.ShoppingSessions;
import org.comptoir.kernel.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The door for OCI as browsers meet it, over HTTP, with the real directory and the real tables. */
@ArquillianTest
class OciEntryIT {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String LOGIN = "USERNAME=demo&PASSWORD=comptoir-demo-sap";
    private static final String HOOK = "http://localhost:9999/sap(bD1lbg==)/inbound.do?sid={5|6}&x=%20a";
    private static final String DEMO = LOGIN + "&HOOK_URL=" + URLEncoder.encode(HOOK, UTF_8);

    @ArquillianResource
    URL deployed;

    @Inject
    ShoppingSessions sessions;

    @Inject
    Cart cart;

    @Inject
    AnOciTrade trade;

    @Inject
    RegisterPartners register;

    @Inject
    Database database;

    private RawHttp http;

    @BeforeEach
    void connect() {
        http = RawHttp.at(deployed);
    }

    private String shopOf(RawHttp.Answer entered) throws IOException {
        assertThat(entered.status()).as(entered.body()).isEqualTo(303);
        String start = entered.header("Location").orElseThrow();
        assertThat(start).matches("/start/[A-Za-z0-9_-]{43}");
        RawHttp.Answer answer = http.get(start);
        assertThat(answer.status()).isEqualTo(303);
        return answer.header("Location").orElseThrow();
    }

    private ActiveSession sessionOf(RawHttp.Answer entered) throws IOException {
        String token = shopOf(entered).replaceAll("^/shop/([^/]+)/.*$", "$1");
        return ((SessionOutcome.Open) sessions.find(new SessionToken(token))).session();
    }

    private String lastKept(String containing) {
        return database
                .query(
                        "select content from document_journal where kind = 'OciCall' order by id desc limit 50",
                        row -> new String(row.bytes("content"), UTF_8))
                .stream()
                .filter(text -> text.contains(containing))
                .findFirst()
                .orElse("");
    }

    private String lastReason(int status) {
        return database.one(
                        "select reason from document_journal where kind = 'OciCall' and status = ? order by id desc limit 1",
                        row -> row.optionalText("reason").orElse("none"),
                        status)
                .orElse("");
    }

    @Test
    void opensTheShopByGet() throws IOException {
        RawHttp.Answer entered = http.get("/oci/sap-demo?" + DEMO + "&sap-language=D");

        ActiveSession session = sessionOf(entered);
        assertThat(entered.header("Referrer-Policy")).hasValue("no-referrer");
        assertThat(entered.header("Cache-Control")).hasValue("no-store");
        assertThat(entered.header("Set-Cookie")).isEmpty();
        assertThat(entered.head()).doesNotContain("comptoir-demo-sap");
        assertThat(session.language()).isEqualTo(Language.DE);
        assertThat(session.returnUrl()).isEqualTo(ReturnUrl.of(HOOK));
        assertThat(session.connection().name()).isEqualTo("sap-demo");
        assertThat(session.returnFrame().orElseThrow().name()).isEqualTo("_top");
    }

    @Test
    void opensTheShopByPostFromAnotherSite() throws IOException {
        RawHttp.Answer entered = http.post(
                "/oci/sap-demo",
                FORM,
                DEMO + "&~OkCode=ADDI&~CALLER=CTLG&returntarget=main&SY-UNAME=MUELLER&OCI_VERSION=4.0"
                        + "&OCI_CANCEL=http%3A%2F%2Flocalhost%3A1%2Fcancel",
                "Origin: https://srm.example.com",
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Dest: iframe");

        ActiveSession session = sessionOf(entered);
        assertThat(session.extrinsics())
                .isEqualTo(Map.of(
                        "~OkCode",
                        "ADDI",
                        "~CALLER",
                        "CTLG",
                        "returntarget",
                        "main",
                        "SY-UNAME",
                        "MUELLER",
                        "OCI_VERSION",
                        "4.0"));
        assertThat(session.extrinsics().keySet())
                .containsExactly("~OkCode", "~CALLER", "returntarget", "SY-UNAME", "OCI_VERSION");
        assertThat(session.returnFrame().orElseThrow().name()).isEqualTo("main");
        assertThat(session.person().name()).hasValue("MUELLER");
        assertThat(session.cancelUrl().orElseThrow().text()).isEqualTo("http://localhost:1/cancel");
        assertThat(session.frameOrigins()).containsExactly("http://localhost:9999");
    }

    @Test
    void believesTheFormBeforeTheQuery() throws IOException {
        RawHttp.Answer entered =
                http.post("/oci/sap-demo?password=wrong&HOOK_URL=http%3A%2F%2Flocalhost%3A1%2Fold", FORM, DEMO);

        assertThat(sessionOf(entered).returnUrl().text()).isEqualTo(HOOK);
    }

    @Test
    void takesAMultipartForm() throws IOException {
        String body = "--x\r\nContent-Disposition: form-data; name=\"USERNAME\"\r\n\r\ndemo\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"PASSWORD\"\r\n\r\ncomptoir-demo-sap\r\n"
                + "--x\r\nContent-Disposition: form-data; name=\"HOOK_URL\"\r\n\r\n" + HOOK + "\r\n--x--\r\n";

        assertThat(sessionOf(http.post("/oci/sap-demo", "multipart/form-data; boundary=x", body))
                        .returnUrl()
                        .text())
                .isEqualTo(HOOK);
    }

    @Test
    void takesRawBracketsAndOddCharacters() throws IOException {
        assertThat(http.get("/oci/sap-demo?" + DEMO + "&PRODUCTID[1]=AN-1001&QUANTITY[1]=2&odd=a|b^c`{d}%zz")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void acceptsTheBrowserInsideSapGui() throws IOException {
        ActiveSession session = sessionOf(http.get("/oci/sap-demo?" + LOGIN + "&HOOK_URL=SAPEVENT:POST"));

        assertThat(session.returnUrl().kind()).isEqualTo(ReturnUrl.Kind.EMBEDDED_BROWSER);
        assertThat(session.frameOrigins()).isEmpty();
    }

    @Test
    void neverMixesTwoVisitsOfTheSameUser() throws IOException {
        ActiveSession first = sessionOf(http.get("/oci/sap-demo?" + DEMO));
        ActiveSession second = sessionOf(http.get("/oci/sap-demo?" + DEMO));

        cart.add(first, List.of(new CartChange("AN-1001", "1")));

        assertThat(first.id()).isNotEqualTo(second.id());
        assertThat(cart.view(first).lines()).hasSize(1);
        assertThat(cart.view(second).lines()).isEmpty();
    }

    @Test
    void showsTheShopOnlyWhereTheHookIs() throws IOException {
        String shop = shopOf(http.get("/oci/sap-demo?" + DEMO));

        assertThat(http.get(shop).header("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'self' http://localhost:9999;".replace(";", ""));
    }

    @Test
    void opensTheShopForAFunctionNobodyKnows() throws IOException {
        sessionOf(http.get("/oci/sap-demo?" + DEMO + "&FUNCTION=Initialize%0A"));

        assertThat(database.one(
                        "select count(*) as found from document_journal where kind = 'OciCall' and notes like ?",
                        row -> row.integer("found"),
                        "FUNCTION=INITIALIZE is not known here%"))
                .hasValueSatisfying(found -> assertThat(found).isPositive());
    }

    @Test
    void keepsTheCallWithoutItsSecrets() throws IOException {
        http.post("/oci/sap-demo?view=kept-1&Password=of-the-query", FORM, DEMO + "&sessionToken=abc");

        assertThat(lastKept("kept-1")).isEqualTo("""
                POST /oci/sap-demo
                query view=kept-1
                query Password=***
                form USERNAME=demo
                form PASSWORD=***
                form HOOK_URL=%s
                form sessionToken=***
                """.formatted(HOOK));
    }

    @Test
    void tellsStrangersNothing() throws IOException {
        Connection closed = trade.connection(DialectChoice.of("generic"));
        register.enable(closed.supplier(), closed.id(), false);
        String hook = "&HOOK_URL=" + URLEncoder.encode(HOOK, UTF_8);
        List<RawHttp.Answer> answers = List.of(
                http.get("/oci/sap-demo?USERNAME=demo&PASSWORD=wrong" + hook),
                http.get("/oci/sap-demo?USERNAME=nobody&PASSWORD=comptoir-demo-sap" + hook),
                http.get("/oci/sap-demo?HOOK_URL=x"),
                http.get("/oci/no-such?" + DEMO),
                http.get("/oci/ariba-demo?" + DEMO),
                http.get("/oci/" + closed.name() + "?USERNAME=" + AnOciTrade.USER + "&PASSWORD=wrong" + hook));

        assertThat(answers).extracting(RawHttp.Answer::status).containsOnly(401);
        assertThat(answers.stream().map(RawHttp.Answer::body).distinct()).hasSize(1);
        assertThat(answers.get(0).body()).contains("The shop does not know you").doesNotContain("<form");
        assertThat(lastKept("USERNAME=nobody")).contains("PASSWORD=***");
        assertThat(lastReason(401)).contains("is known but the shared secret differs");
        assertThat(http.get("/oci/sap-demo?USERNAME=no%00body&PASSWORD=x").status())
                .isEqualTo(401);
        assertThat(lastReason(401)).contains("User [OCI no?body] is not the one of connection sap-demo");
    }

    @Test
    void tellsTheBuyerThatTheConnectionIsSwitchedOff() throws IOException {
        Connection closed = trade.connection(DialectChoice.of("generic"));
        register.enable(closed.supplier(), closed.id(), false);

        RawHttp.Answer answer = http.get("/oci/" + closed.name() + "?USERNAME=" + AnOciTrade.USER + "&PASSWORD="
                + URLEncoder.encode(AnOciTrade.PASSWORD, UTF_8) + "&HOOK_URL=" + URLEncoder.encode(HOOK, UTF_8));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("switched off").doesNotContain("<form");
    }

    @Test
    void findsEverythingUnderTheNamesOfTheConnection() throws IOException {
        Connection own = trade.connection(DialectChoice.of("generic")
                .with(DialectRule.OCI_LOGIN_USER, "login", "test")
                .with(DialectRule.OCI_LOGIN_PASSWORD, "kennung", "test")
                .with(DialectRule.OCI_LOGIN_HOOK, "MM_HOOK_URL", "test")
                .with(DialectRule.OCI_LOGIN_CANCEL, "goodbye", "test"));
        String call = "/oci/" + own.name() + "?LOGIN=" + AnOciTrade.USER + "&Kennung="
                + URLEncoder.encode(AnOciTrade.PASSWORD, UTF_8)
                + "&mm_hook_url=https://suite.example.com/c&goodbye=https://suite.example.com/bye";

        ActiveSession session = sessionOf(http.get(call));

        assertThat(session.returnUrl().text()).isEqualTo("https://suite.example.com/c");
        assertThat(session.cancelUrl()).hasValue(ReturnUrl.of("https://suite.example.com/bye"));
        assertThat(session.extrinsics()).isEmpty();
        assertThat(lastKept(own.name())).contains("Kennung=***").doesNotContain("password of its own");
        assertThat(http.get(call.replace("LOGIN=", "USERNAME=")).status()).isEqualTo(401);
    }

    @Test
    void saysWhatIsWrongInTheReadersLanguage() throws IOException {
        RawHttp.Answer noHook = http.get("/oci/sap-demo?" + LOGIN + "&language=FR");
        RawHttp.Answer evil = http.get(
                "/oci/sap-demo?" + LOGIN + "&HOOK_URL=https%3A%2F%2Fevil.example%2F", "Accept-Language: de-CH,de");
        RawHttp.Answer cancel = http.get("/oci/sap-demo?" + DEMO + "&OCICANCEL=javascript:alert(1)");

        assertThat(noHook.status()).isEqualTo(400);
        assertThat(noHook.body()).contains("La boutique ne sait pas où envoyer votre panier", "HOOK_URL");
        assertThat(evil.status()).isEqualTo(400);
        assertThat(evil.body())
                .contains("Diese Rücksprungadresse ist nicht erlaubt", "Herkunft https://evil.example")
                .doesNotContain("<form");
        assertThat(cancel.status()).isEqualTo(400);
        assertThat(cancel.header("Content-Security-Policy").orElseThrow()).contains("form-action 'none'");
        assertThat(evil.body()).contains("Verbindungen › sap-demo › Hosts der Rückgabe");
        assertThat(lastReason(400)).contains("javascript:alert(1)");
    }

    @Test
    void answersEveryOtherRequestWithAPage() throws IOException {
        assertThat(http.get("/oci/").status()).isEqualTo(404);
        assertThat(http.get("/oci").status()).isEqualTo(404);
        assertThat(http.get("/oci/a/b?" + DEMO).status()).isEqualTo(404);
        assertThat(http.send("PUT /oci/sap-demo?" + DEMO, new String[0], new byte[0])
                        .status())
                .isEqualTo(405);
        assertThat(http.post("/oci/sap-demo?" + DEMO, "text/xml", "<x/>").status())
                .isEqualTo(415);
        assertThat(http.post("/oci/sap-demo?" + DEMO, "multipart/form-data", "x")
                        .status())
                .isEqualTo(400);
        assertThat(http.post("/oci/sap-demo", FORM, DEMO + "&x=" + "y".repeat(300_000))
                        .status())
                .isEqualTo(413);
        assertThat(http.get("/oci/sap-demo?" + DEMO, "Sec-Purpose: prefetch;prerender")
                        .status())
                .isEqualTo(503);
        assertThat(http.get("/oci/SAP-Demo/?" + DEMO).status()).isEqualTo(303);
    }

    @Test
    void noOtherSupplierTakesTheAddress() {
        Connection first = trade.connection(DialectChoice.of("generic"));

        assertThatThrownBy(() -> trade.connection(
                        trade.connection(DialectChoice.of("generic")).supplier(),
                        first.name(),
                        DialectChoice.of("generic")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The address of connection %s is taken: browsers call it by its name alone."
                                .formatted(first.name())
                        + " Give it another name");
    }
}

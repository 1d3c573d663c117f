package org.comptoir.gateway.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comptoir.gateway.fixtures.AnOrder.anOrder;

import com.sun.net.httpserver.HttpServer;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.awaitility.Awaitility;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.fixtures.ALogo;
import org.comptoir.gateway.fixtures.ATrade;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.retention.SweepRecords;
import org.comptoir.gateway.order.OrderOutcome.Accepted;
import org.comptoir.gateway.order.intake.PlaceOrder;
import org.comptoir.gateway.partner.Caller;
import org.comptoir.gateway.partner.CallerOutcome;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.Credential;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.dialect.Dialect;
import org.comptoir.gateway.partner.dialect.EffectiveRule.Origin;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Tokens;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator changes on a connection's page, seen from outside. */
@ExtendWith(ArquillianExtension.class)
class ConnectionPageIT {

    private static final String CART = """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.045/cXML.dtd">
            <cXML payloadID="1@gateway" timestamp="2026-11-29T08:59:00+00:00" xml:lang="en">
              <Header>
                <From><Credential domain="DUNS"><Identity>900000017</Identity></Credential></From>
                <To><Credential domain="NetworkID"><Identity>AN42</Identity></Credential></To>
                <Sender><Credential domain="DUNS"><Identity>9</Identity></Credential><UserAgent>x</UserAgent></Sender>
              </Header>
              <Message><PunchOutOrderMessage><BuyerCookie>c</BuyerCookie>
                <PunchOutOrderMessageHeader operationAllowed="edit"><Total><Money currency="EUR">38.00</Money></Total></PunchOutOrderMessageHeader>
                <ItemIn quantity="4"><ItemID><SupplierPartID>AN-1001</SupplierPartID><SupplierPartAuxiliaryID>a-promise</SupplierPartAuxiliaryID></ItemID>
                  <ItemDetail><UnitPrice><Money currency="EUR">9.50</Money></UnitPrice><Description xml:lang="en">Bolt</Description>
                    <UnitOfMeasure>EA</UnitOfMeasure><Classification domain="UNSPSC">31161504</Classification></ItemDetail></ItemIn>
              </PunchOutOrderMessage></Message>
            </cXML>""";

    @ArquillianResource
    URL deployed;

    @Inject
    ATrade trade;

    @Inject
    PartnerDirectory directory;

    @Inject
    PlaceOrder placeOrder;

    @Inject
    AddConsoleUser addUser;

    @Inject
    Tokens tokens;

    @Inject
    Database database;

    @Inject
    SweepRecords sweep;

    @Inject
    DocumentJournal journal;

    @Inject
    Clock clock;

    private Browser browser;
    private Connection connection;
    private String address;
    private String formToken;

    @BeforeEach
    void openThePage() throws URISyntaxException {
        database.update("delete from sign_in_attempts");
        browser = new Browser(deployed.toURI());
        browser.signIn("admin", "comptoir-test-admin");
        connection = trade.connection();
        address = "/console/connection?supplier=%d&id=%d"
                .formatted(connection.supplier().value(), connection.id().value());
        formToken = Browser.formToken(browser.get(address));
    }

    @Test
    void givesARuleAValueOfItsOwnAndTakesItBack() {
        HttpResponse<String> form = browser.get(address + "&rule=part-id.longest");
        assertThat(form.body())
                .contains("name=\"value\"", "255 characters</textarea>", "Write a number of characters")
                .doesNotContain("Take back");

        HttpResponse<String> saved =
                send("rule", "rule", "part-id.longest", "value", "25 characters", "reason", "ü <b>");

        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(location(saved))
                .startsWith("/console/connection?")
                .endsWith("&done=RULE&at=part-id.longest#part-id.longest");
        assertThat(now().longestPartId()).hasToString("25 characters");
        assertThat(browser.get(location(saved).replaceFirst("#.*", "")).body())
                .contains("The value is saved", "25 characters", "ü &lt;b&gt;")
                .doesNotContain("ü <b>");
        assertThat(audit())
                .contains(
                        "user:admin connection.rule part-id.longest=25 characters (before: as its dialect has it): ü <b>");
        assertThat(browser.get(address + "&rule=part-id.longest").body())
                .contains("Take back", "generic holds: 255 characters", "25 characters</textarea>");

        HttpResponse<String> back = send("inherit", "rule", "part-id.longest", "value", "", "reason", "");

        assertThat(location(back)).endsWith("&done=INHERITED&at=part-id.longest#part-id.longest");
        assertThat(now().longestPartId()).hasToString("255 characters");
        assertThat(audit())
                .contains("user:admin connection.rule part-id.longest as its dialect has it (before: 25 characters)");
    }

    private String look() {
        return "/console/look?supplier=" + connection.supplier().value();
    }

    private HttpResponse<String> dress(String name, String colour, String... languages) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "formToken",
                formToken,
                "name",
                name,
                "colour",
                colour,
                "usual",
                languages.length == 0 ? "en" : languages[0]));
        List.of(languages).forEach(each -> fields.put(each, "on"));
        return browser.post(look(), fields);
    }

    private HttpResponse<String> hang(String name, byte[] file) {
        return browser.upload(look(), formToken, name, file, "logo", "hang");
    }

    @Test
    void dressesTheShopInItsColourAndOffersTheNearestShadeOfOneThatCannotBeRead() {
        String cart = "/shop/" + trade.session(connection).value() + "/cart";
        assertThat(browser.get(cart).body())
                .contains("lang=\"fr\"", "class=\"tongues\"")
                .doesNotContain("/assets/look/");

        HttpResponse<String> refused = dress("Müller & Söhne", "#FFD400", "de", "en");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("#ffd400 has a contrast of 1.43 to 1 with white", "Müller &amp; Söhne", "#FFD400")
                .contains("name=\"take\" value=\"#8c7500\"");
        assertThat(dress("", "").statusCode()).isEqualTo(422);

        assertThat(location(dress("Müller & Söhne", "#B3261E", "de", "en"))).contains("done=LOOK");
        String shop = browser.get(cart).body();
        assertThat(shop)
                .contains("lang=\"de\"", "<b>Müller &amp; Söhne</b>", "value=\"en\"")
                .doesNotContain("value=\"fr\"", "style=");
        String sheet = shop.replaceAll("(?s).*(/assets/look/accent-[^\"]+)\".*", "$1");
        assertThat(browser.get(sheet).body()).startsWith(":root{--accent:#b3261e;");
        assertThat(browser.get(sheet).headers().map())
                .containsEntry("content-type", List.of("text/css;charset=UTF-8"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("public, max-age=31536000, immutable"));
        assertThat(browser.get(sheet.replace("b3261e", "b3261f")).statusCode()).isEqualTo(404);
        assertThat(browser.post(cart.replace("/cart", "/language"), Map.of("language", "fr", "back", "cart"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.get(cart).body()).as("French is not offered").contains("lang=\"de\"");
        assertThat(audit())
                .contains(
                        "user:admin look.name the supplier’s own → Müller & Söhne",
                        "user:admin look.colour the usual → #b3261e",
                        "user:admin look.languages EN FR DE, else EN → EN DE, else DE");

        dress("", "", "de");
        assertThat(browser.get(cart).body()).doesNotContain("class=\"tongues\"", "/assets/look/");
    }

    @Test
    void drawsALogoAnewAndServesItToAnybodyUnderItsSupplierAlone() {
        String cart = "/shop/" + trade.session(connection).value() + "/cart";

        assertThat(hang("logo.png", "<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))
                        .body())
                .contains("This is an SVG");
        assertThat(hang("logo.png", new byte[3_000_000]).body()).contains("The file has 2,930 KB; a logo may have 256");
        assertThat(hang("logo.png", ALogo.png(2_400, 300)).body()).contains("has 2,400 × 300 pixels");
        assertThat(hang("logo.png", new byte[0]).statusCode()).isEqualTo(422);
        assertThat(browser.get(cart).body()).contains("class=\"mark\"").doesNotContain("class=\"logo\"");

        byte[] hidden = (new String(ALogo.png(1_440, 240), StandardCharsets.ISO_8859_1) + "<script>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(location(hang("logo.svg", hidden))).contains("done=LOGO");
        String shop = browser.get(cart).body();
        assertThat(shop)
                .containsPattern("class=\"logo\" src=\"[^\"]+\" width=\"720\" height=\"120\" alt=\"Supplier [^\"]+\"");
        String address = shop.replaceAll("(?s).*class=\"logo\" src=\"([^\"]+)\".*", "$1");
        HttpResponse<String> logo = browser.get(address);
        assertThat(logo.headers().map())
                .containsEntry("content-type", List.of("image/png"))
                .containsEntry("x-content-type-options", List.of("nosniff"))
                .containsEntry("cache-control", List.of("public, max-age=31536000, immutable"))
                .doesNotContainKey("set-cookie");
        assertThat(logo.body()).doesNotContain("script");
        String digest = address.replaceAll(".*/", "");
        assertThat(browser.get("/assets/look/%d/%s".formatted(trade.supplier().value(), digest))
                        .statusCode())
                .isEqualTo(404);
        assertThat(browser.get(address.replace(digest, "0".repeat(32) + ".png")).statusCode())
                .isEqualTo(404);

        browser.upload(look(), formToken, "", "", "logo", "remove");
        assertThat(browser.get(cart).body()).doesNotContain("class=\"logo\"");
        assertThat(browser.get(address).statusCode())
                .as("pages that are open show it still")
                .isEqualTo(200);
        assertThat(audit()).contains("user:admin look.logo none → " + digest.replace(".png", ""));
    }

    @Test
    void onlyAnAdministratorChangesTheLookOfTheOwnShop() {
        String name = "integrator-" + tokens.next().substring(0, 8);
        addUser.add(connection.supplier().value(), name, Role.INTEGRATOR, "a-password-of-mine");
        browser.signIn(name, "a-password-of-mine");

        HttpResponse<String> seen = browser.get(look());
        assertThat(seen.body())
                .contains("Administrators of the supplier change this")
                .doesNotContain("type=\"file\"");
        formToken = Browser.formToken(seen);
        assertThat(dress("Mine", "", "en").statusCode()).isEqualTo(403);
        assertThat(hang("logo.png", ALogo.png(300, 80)).statusCode()).isEqualTo(403);
        assertThat(browser.get("/console/look?supplier=" + trade.supplier().value())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void tellsAtTheFieldWhatToMendAndKeepsWhatWasTyped() {
        HttpResponse<String> refused = send("rule", "rule", "part-id.longest", "value", "few", "reason", "asked");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "This rule cannot have that value",
                        "aria-invalid=\"true\"",
                        "few</textarea>",
                        "asked</textarea>")
                .contains("such as 100 characters or 128 bytes");
        assertThat(send("rule", "rule", "part-id.longest", "value", "9 bytes", "reason", " ")
                        .body())
                .contains("Write a reason");
        assertThat(send("rule", "rule", "part-id.longest", "value", "9 bytes", "reason", "x".repeat(501))
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("rule", "rule", "oci.units", "value", "EA=PCE", "reason", "of another protocol")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("rule", "rule", "no.such.rule", "value", "1", "reason", "x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("inherit", "rule", "no\r\nsuch: rule").statusCode()).isEqualTo(422);
        assertThat(send("no-such-change").statusCode()).isEqualTo(422);
        assertThat(now().rules()).noneMatch(rule -> rule.origin() == Origin.CONNECTION);
    }

    @Test
    void keepsATableOfCodesAPairALineAndShowsTheRowsOfAFileBeforeTheyAreSaved() {
        Map<String, String> fields = fields("rule", "rule", "unit.names", "value", "EA\tEACH\nBX", "reason", "sheet");
        HttpResponse<String> refused = browser.post(address, fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Lines to mend: 1", "Line 2: “BX” is no pair", "EA\tEACH");

        HttpResponse<String> read = browser.upload(
                address,
                formToken,
                "units.csv",
                "BX;CARTON\r\nKG;KGM\r\n",
                "change",
                "rule",
                "rule",
                "unit.names",
                "value",
                "EA\tEACH\nBX;BOX");
        assertThat(read.statusCode()).isEqualTo(422);
        assertThat(read.body())
                .contains("1 rows added, 1 changed. Nothing is saved yet", "EA = EACH", "BX = CARTON", "KG = KGM");
        assertThat(now().rules()).noneMatch(rule -> rule.origin() == Origin.CONNECTION);

        fields.put("value", "EA = EACH\nBX = CARTON\nKG = KGM");
        assertThat(browser.post(address, fields).statusCode()).isEqualTo(303);
        assertThat(now().unitNames().toWire("BX")).isEqualTo("CARTON");
        assertThat(browser.get(address + "&rule=unit.names").body()).contains("BX = CARTON\nKG = KGM</textarea>");

        fields.put("value", "");
        assertThat(browser.post(address, fields).statusCode()).isEqualTo(303);
        assertThat(now().unitNames().toWire("BX")).isEqualTo("BX");
        assertThat(audit())
                .contains("user:admin connection.rule unit.names=none (before: EA=EACH BX=CARTON KG=KGM): sheet");
    }

    @Test
    void listsTheFieldsABuyerSentAndSaysWhatBecomesOfThem() {
        assertThat(browser.get(address).body())
                .contains("No setup or order brought any yet", "UserFullName, UserPrintableName, FullName, Name");
        trade.startToken(connection);
        String proposed = "&rule=cart.extrinsics&add=CostCenter&as=setup%3ACostCenter";

        assertThat(browser.get(address).body())
                .contains(">CostCenter</th>", "Cost centre", proposed.replace("&", "&amp;") + "#cart.extrinsics")
                .doesNotContain("4711 ");
        assertThat(browser.get(address + proposed).body()).contains("CostCenter = setup:CostCenter</textarea>");

        HttpResponse<String> refused = send(
                "rule", "rule", "cart.extrinsics", "value", "A\nB = colour\next_quote_id = text:1", "reason", "asked");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains(
                        "Lines to mend: 3",
                        "Line 1: “A” is no row",
                        "Line 2: what stands on the right of “B = colour” is nothing we know",
                        "Line 3: “ext_quote_id = text:1” names a field by which we know our own promise",
                        "B = colour");

        assertThat(send(
                                "rule",
                                "rule",
                                "cart.extrinsics",
                                "value",
                                "Cost Center = setup:CostCenter\nPlant = text:1000, <b>",
                                "reason",
                                "asked")
                        .statusCode())
                .isEqualTo(303);
        assertThat(send("rule", "rule", "person.names", "value", "costcenter =\nJo Key;user", "reason", "asked")
                        .statusCode())
                .isEqualTo(303);
        assertThat(now().cartExtrinsics().sources()).containsOnlyKeys("Cost Center", "Plant");
        assertThat(now().personNames().meaningOf("CostCenter")).isEmpty();
        assertThat(now().personNames().meaningOf("useremail")).isPresent();
        String page = browser.get(address).body();
        assertThat(page)
                .contains("Cost Center in the cart", "tells nothing", "text:1000, &lt;b&gt;", "Jo Key")
                .doesNotContain("<b>");
        assertThat(browser.get(address + "&rule=person.names").body())
                .contains("costcenter =\nJo Key = user</textarea>", "Take back");
        assertThat(browser.get(address.replace("/connection", "/handover")).body())
                .contains("Cost Center, Plant", "Extrinsics of the setup about the person");
        assertThat(audit())
                .contains("user:admin connection.rule person.names=costcenter=\"\" \"Jo Key\"=user"
                        + " (before: as its dialect has it): asked");
    }

    @Test
    void takesATableOfThousandsOfCategories() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            lines.append(31_000_000 + i).append(';').append("M").append(i).append('\n');
        }
        Map<String, String> fields =
                fields("rule", "rule", "classification.buyer-codes", "value", lines.toString(), "reason", "sheet");

        assertThat(browser.post(address, fields).statusCode()).isEqualTo(303);

        assertThat(now().buyerCodes().find("31004999")).contains("M4999");
        assertThat(browser.get(address).body()).contains("(5,000 rows)").doesNotContain("M4999");
    }

    @Test
    void speaksOfWhatIsWrongInTheLanguageOfThePerson() {
        Map<String, String> fields = fields("rule", "rule", "price.decimals", "value", "zwei", "reason", "x");

        assertThat(browser.post(address, fields, "Accept-Language", "de").body())
                .contains("Diesen Wert kann die Regel nicht haben", "Schreiben Sie eine Zahl von 0 bis 9");
        assertThat(browser.post(address, fields, "Accept-Language", "fr").body())
                .contains("Cette règle ne peut pas avoir cette valeur", "Écrivez un nombre de 0 à 9");
    }

    @Test
    void choosesADialectOfWhatTheConnectionSpeaks() {
        assertThat(browser.get(address).body()).contains("ariba: SAP Ariba").doesNotContain("sap-srm");

        assertThat(location(send("dialect", "dialect", "ariba"))).endsWith("&done=DIALECT#rules");

        assertThat(now().name()).isEqualTo("ariba");
        assertThat(audit()).contains("user:admin connection.dialect ariba");
        assertThat(send("dialect", "dialect", "sap-srm").body()).contains("This connection cannot speak that dialect");
        assertThat(now().name()).isEqualTo("ariba");
    }

    @Test
    void changesWhereCartsMayReturnAndWhoMayFrameTheShop() {
        assertThat(browser.get(address).body())
                .contains("id=\"returns\"", "https://suite.example.com</textarea>", "name=\"loopback\"");

        HttpResponse<String> saved = send(
                "returns",
                "returns",
                "https://buyer.example.com/some/path\nhttp://plain.example.com",
                "frames",
                "https://portal.example.com");

        assertThat(location(saved)).endsWith("&done=RETURNS_CUT#returns");
        Connection now = directory.findConnection(connection.id()).orElseThrow();
        assertThat(now.returnOrigins()).containsExactly("https://buyer.example.com", "http://plain.example.com");
        assertThat(now.frameOrigins()).containsExactly("https://portal.example.com");
        assertThat(now.returnToLoopback()).isFalse();
        assertThat(browser.get(location(saved).replaceFirst("#.*", "")).body())
                .contains("The hosts are saved", "Of whole addresses only scheme");
        assertThat(audit())
                .contains(
                        "user:admin connection.returns https://suite.example.com, the buyer's own machine"
                                + " → https://buyer.example.com, http://plain.example.com",
                        "user:admin connection.frames none → https://portal.example.com");

        send("returns", "returns", "", "frames", "https://portal.example.com", "loopback", "yes");
        assertThat(directory.findConnection(connection.id()).orElseThrow().returnToLoopback())
                .isTrue();
        assertThat(audit().stream().filter(line -> line.contains("connection.frames")))
                .as("what did not change is not written down")
                .hasSize(1);
    }

    @Test
    void namesEachHostThatMustBeMendedAndSavesNothing() {
        HttpResponse<String> refused = send(
                "returns",
                "returns",
                "https://good.example.com\nbuyer.example.com/cart",
                "frames",
                "https://*.example.com");

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Nothing was saved", "buyer.example.com/cart</textarea>")
                .contains("“buyer.example.com/cart” is no scheme with a host", "Type https://buyer.example.com")
                .contains("“https://*.example.com” is no host by itself");
        assertThat(send("returns", "returns", "", "frames", "").body()).contains("at least one host");
        assertThat(directory.findConnection(connection.id()).orElseThrow().returnOrigins())
                .containsExactly("https://suite.example.com");
        assertThat(audit()).noneMatch(line -> line.contains("connection.returns"));
    }

    @Test
    void correctsHowThePartiesAreNamed() {
        String typo = connection.buyerCredentials().get(0).identity();
        assertThat(browser.get(address).body())
                .contains("id=\"names\"", "name=\"buyer0Identity\" value=\"" + typo)
                .contains("id=\"buyer1Identity\"", "name=\"sender0Identity\" value=\"sysadmin@ariba.com\"");

        HttpResponse<String> saved = send(
                "names",
                "buyer0Domain",
                "NetworkID",
                "buyer0Identity",
                "AN-" + typo,
                "supplier0Domain",
                "DUNS",
                "supplier0Identity",
                connection.supplierCredential().identity(),
                "sender0Domain",
                ATrade.HUB.domain(),
                "sender0Identity",
                ATrade.HUB.identity());

        assertThat(location(saved)).endsWith("&done=NAMES#names");
        Connection now = directory.findConnection(connection.id()).orElseThrow();
        assertThat(now.buyerCredentials()).containsExactly(new Credential("NetworkID", "AN-" + typo));
        assertThat(directory.recognise(callerOf(now))).isEqualTo(new CallerOutcome.Recognised(now));
        assertThat(directory.recognise(callerOf(connection))).isInstanceOf(CallerOutcome.Unrecognised.class);
        assertThat(browser.get(location(saved).replaceFirst("#.*", "")).body())
                .contains("The names are saved", "/console/handover?");
        assertThat(audit())
                .contains("user:admin connection.names From %s → NetworkID AN-%s"
                        .formatted(connection.buyerCredentials().get(0), typo));
    }

    private static Caller callerOf(Connection named) {
        return Caller.of(
                named.buyerCredentials(), List.of(named.supplierCredential()), List.of(ATrade.HUB), ATrade.SECRET);
    }

    @Test
    void saysWhoHasTheNamesAndSavesNothing() {
        Connection other = trade.connection(connection.supplier());
        Credential theirs = other.buyerCredentials().get(0);

        HttpResponse<String> taken = send(
                "names",
                "buyer0Domain",
                theirs.domain(),
                "buyer0Identity",
                theirs.identity(),
                "supplier0Domain",
                other.supplierCredential().domain(),
                "supplier0Identity",
                other.supplierCredential().identity(),
                "sender0Domain",
                ATrade.HUB.domain(),
                "sender0Identity",
                ATrade.HUB.identity());

        assertThat(taken.statusCode()).isEqualTo(422);
        assertThat(taken.body())
                .contains("Nothing was saved: the connection %s has the same buyer".formatted(other.name()))
                .contains("name=\"buyer0Identity\" value=\"" + theirs.identity());
        HttpResponse<String> incomplete = send("names", "buyer0Domain", "DUNS", "sender0Identity", "x");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body())
                .contains("Nothing was saved. Please mend", "by which the buyer names itself", "of whoever signs");
        assertThat(directory.findConnection(connection.id())).contains(connection);
        assertThat(audit()).noneMatch(line -> line.contains("connection.names"));
    }

    @Test
    void whoMayNotChangeAConnectionReadsItsNamesOnly() {
        String name = "viewer-" + tokens.next().substring(0, 8);
        addUser.add(connection.supplier().value(), name, Role.VIEWER, "a-password-of-mine");
        browser.signIn(name, "a-password-of-mine");

        HttpResponse<String> seen = browser.get(address);

        assertThat(seen.body())
                .contains(connection.buyerCredentials().get(0).identity(), "sysadmin@ariba.com")
                .doesNotContain("buyer0Identity");
        formToken = Browser.formToken(seen);
        assertThat(send("names", "buyer0Domain", "DUNS", "buyer0Identity", "1").statusCode())
                .isIn(403, 404);
        assertThat(directory.findConnection(connection.id())).contains(connection);
    }

    @Test
    void switchesTheConnectionOffAndOn() {
        assertThat(location(send("off"))).endsWith("&done=SWITCHED_OFF#switch");

        assertThat(directory.isEnabled(connection.id())).isFalse();
        assertThat(browser.get(address).body()).contains("This connection is switched off", "answered 560");
        assertThat(browser.get("/console/connections?supplier="
                                + connection.supplier().value())
                        .body())
                .contains(connection.name(), "Disabled");
        assertThat(audit()).contains("user:admin connection.switched off");

        assertThat(location(send("on"))).endsWith("&done=SWITCHED_ON#switch");
        assertThat(directory.isEnabled(connection.id())).isTrue();
    }

    @Test
    void opensAConnectionAndShowsItsSecretOnce() {
        String form = "/console/new-connection?supplier=%d&suite=CXML.coupa"
                .formatted(connection.supplier().value());
        assertThat(browser.get(form).body()).contains("Buyer Domain", "The same sender as " + connection.name());
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "formToken", formToken, "environment", "test", "currency", "EUR", "secretOf", "made", "name", "Coupa"));

        HttpResponse<String> refused = browser.post(form, fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("A new client needs a customer number", "lower-case letters, digits or hyphens")
                .contains("by which the buyer names itself", "at least one host")
                .contains("value=\"Coupa\"");

        fields.putAll(
                Map.of("clientNumber", "77", "clientName", "Zest & Co", "name", "coupa-zest", "buyerDomain", "DUNS"));
        fields.putAll(Map.of("buyerIdentity", "880000099", "supplierDomain", "DUNS", "supplierIdentity", "900000017"));
        fields.put("returns", "https://zest.coupahost.com/oci/return");
        HttpResponse<String> opened = browser.post(form, fields);

        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body())
                .contains(
                        "What now",
                        "/console/try?",
                        "/console/contracts?",
                        "search=77",
                        "/console/products?",
                        "client=77")
                .contains("What Zest &amp; Co pays");
        Connection coupa =
                directory.findConnection(connection.supplier(), "coupa-zest").orElseThrow();
        String secret = opened.body().replaceAll("(?s).*>([A-Za-z0-9_-]{43})</div>.*", "$1");
        assertThat(directory.recognise(Caller.of(
                        coupa.buyerCredentials(),
                        List.of(coupa.supplierCredential()),
                        coupa.buyerCredentials(),
                        secret)))
                .isEqualTo(new CallerOutcome.Recognised(coupa));
        assertThat(coupa.dialect().name()).isEqualTo("coupa");
        assertThat(coupa.returnOrigins()).containsExactly("https://zest.coupahost.com");
        String sheet = "/console/handover?supplier=%d&id=%d"
                .formatted(coupa.supplier().value(), coupa.id().value());
        assertThat(browser.get(sheet).body())
                .contains("Supplier Identity", "900000017", "/cxml", "Handed over apart")
                .doesNotContain(secret);
        assertThat(audit())
                .contains("user:admin connection.opened coupa-zest, CXML coupa, test")
                .noneMatch(line -> line.contains(secret));
        assertThat(browser.post(form, fields).body()).contains("You have a client of that number", "has that name");
    }

    @Test
    void copiesATestConnectionWithItsOwnRulesToProduction() {
        send("rule", "rule", "part-id.longest", "value", "25 characters", "reason", "asked");
        String form = "/console/new-connection?supplier=%d&copy=%d"
                .formatted(connection.supplier().value(), connection.id().value());
        assertThat(browser.get(form).body())
                .contains("Taken over from " + connection.name(), "https://suite.example.com");
        Map<String, String> fields = new LinkedHashMap<>(
                Map.of("formToken", formToken, "environment", "production", "currency", "EUR", "secretOf", "made"));
        fields.putAll(Map.of("name", "suite-live", "buyerDomain", "NetworkID", "buyerIdentity", "AN-LIVE"));
        fields.putAll(Map.of("supplierDomain", "DUNS", "supplierIdentity", "900000017"));
        fields.putAll(Map.of(
                "client", Long.toString(connection.client().id().value()), "returns", "http://suite.example.com"));

        assertThat(browser.post(form, fields).body())
                .contains("carts go by https only", "“http://suite.example.com” is not encrypted");
        fields.put("returns", "https://suite.example.com");
        assertThat(browser.post(form, fields).statusCode()).isEqualTo(200);

        Connection live =
                directory.findConnection(connection.supplier(), "suite-live").orElseThrow();
        assertThat(live.test()).isFalse();
        assertThat(live.dialect().longestPartId()).hasToString("25 characters");
    }

    @Test
    void playsTheBuyerWithASecretOfItsOwnAndShowsTheCartThatComesBack() {
        String place = "/console/try?supplier=%d&id=%d"
                .formatted(connection.supplier().value(), connection.id().value());

        HttpResponse<String> tried = browser.post(place, Map.of("formToken", formToken));

        assertThat(tried.statusCode()).isEqualTo(200);
        assertThat(tried.body()).contains("/start/", "&lt;SharedSecret&gt;***", "deploymentMode=");
        String key = tried.body().replaceAll("(?s).*/try-out/([A-Za-z0-9_-]{43}).*", "$1");
        HttpResponse<String> returned = browser.post("/try-out/" + key, Map.of("NEW_ITEM-DESCRIPTION[1]", "Bolt <b>"));
        assertThat(location(returned)).startsWith("/console/try?supplier=");
        assertThat(browser.get(location(returned)).body())
                .contains("The returned cart", "NEW_ITEM-DESCRIPTION[1]", "Bolt &lt;b&gt;");
        HttpResponse<String> cart = browser.post("/try-out/" + key, Map.of("cxml-urlencoded", CART));
        assertThat(browser.get(location(cart)).body())
                .containsPattern("(?s)AN-1001</span><br ?/>Bolt.*4 EA.*9\\.50\u00a0EUR.*38\\.00\u00a0EUR.*a-promise")
                .containsPattern(
                        "(?s)<details><summary>The document as it came</summary>.*&lt;PunchOutOrderMessage&gt;");
        assertThat(browser.post("/try-out/" + "x".repeat(43), Map.of("a", "b")).statusCode())
                .isEqualTo(404);
        assertThat(audit()).contains("user:admin connection.tried setup sent");
    }

    @Test
    void tellsThePlayedBuyerWhatBecomesOfATriedOrderAndNobodyElse() throws IOException {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpServer suite = HttpServer.create(new InetSocketAddress("127.0.0.9", 0), 0);
        suite.createContext("/", call -> {
            heard.add(call.getRequestURI().toString());
            call.sendResponseHeaders(500, -1);
            call.close();
        });
        suite.start();
        send(
                "door",
                "confirmation",
                "http://127.0.0.9:%d/".formatted(suite.getAddress().getPort()),
                "shared",
                "the-back-secret");
        String place = "/console/try?supplier=%d&id=%d"
                .formatted(connection.supplier().value(), connection.id().value());
        String key = browser.post(place, Map.of("formToken", formToken))
                .body()
                .replaceAll("(?s).*/try-out/([A-Za-z0-9_-]{43}).*", "$1");
        String cart = location(browser.post("/try-out/" + key, Map.of("cxml-urlencoded", CART)));

        HttpResponse<String> ordered = browser.post(cart, Map.of("formToken", formToken, "do", "order"));

        assertThat(ordered.body()).contains("The test order", "What goes back to the buyer", "Accept the order");
        String back = ordered.body()
                .replaceAll("(?s).*action=\"([^\"]*order=[0-9]+)#back\".*", "$1")
                .replace("&amp;", "&");
        for (String kind : List.of("confirmation", "ship-notice", "invoice")) {
            HttpResponse<String> said = browser.post(back, Map.of("formToken", formToken, "do", kind));
            assertThat(said.statusCode()).as(said.body()).isEqualTo(303);
        }
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> browser.get(back)
                                .body()
                                .split("the try-out's buyer took it|the try-out&#39;s buyer took it", -1)
                                .length
                        == 4);
        assertThat(browser.get(back).body())
                .contains("The confirmation", "The ship notice", "The invoice", "Adds up", "deploymentMode=")
                .contains("&lt;SharedSecret&gt;***", "InvoiceDetailRequest", "38.00 + 0 + 0.00 = 38.00")
                .doesNotContain("Accept the order", "<li class=\"bad\">", "the-back-secret");
        assertThat(database.query(
                        "select target, state from outbox where supplier_id = ?",
                        row -> row.text("target") + " " + row.text("state"),
                        connection.supplier().value()))
                .as("neither to a core system nor to the buyer")
                .containsOnly("try-out DELIVERED")
                .hasSize(3);
        assertThat(heard).isEmpty();
        suite.stop(0);
        assertThat(browser.get(back.replaceFirst("order=[0-9]+", "order=999999999"))
                        .body())
                .doesNotContain("What goes back to the buyer");

        String order = "/console/order?supplier=%d&id=%s"
                .formatted(connection.supplier().value(), back.replaceFirst(".*order=", ""));
        assertThat(browser.get(order, "Accept-Language", "de").body())
                .as("what was tried is told from what a core system says")
                .containsPattern("DN-TRY-[^<]*</span><div class=\"help\">Test aus der Konsole")
                .containsPattern("RE-TRY-[^<]*</span><div class=\"help\">Test aus der Konsole")
                .contains(", Test aus der Konsole</dd>");
        browser.post(order, Map.of("formToken", formToken, "decision", "release", "reason", "tried enough"));
        HttpResponse<String> german =
                browser.post(back, Map.of("formToken", formToken, "do", "invoice"), "Accept-Language", "de");
        assertThat(german.statusCode()).isEqualTo(422);
        assertThat(german.body())
                .as("why nothing was sent, in the language of the page")
                .contains("Ihr ERP-System bekäme gesagt:", "ab jetzt spricht Ihr ERP-System von ihr")
                .doesNotContain("the order was released");
    }

    @Test
    void triesWhereDocumentsGoBackToWithoutADocument() throws IOException {
        List<String> heard = new CopyOnWriteArrayList<>();
        Deque<String> says = new ArrayDeque<>(List.of(
                "<cXML><Response><Status code=\"200\" text=\"OK\"/></Response></cXML>",
                "<cXML><Response><Status code=\"401\" text=\"No\">no such secret: the-back-secret</Status></Response></cXML>",
                "<html><body>Sign in</body></html>"));
        HttpServer suite = HttpServer.create(new InetSocketAddress("127.0.0.9", 0), 0);
        suite.createContext("/", call -> {
            heard.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] answer = says.removeFirst().getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(200, answer.length);
            call.getResponseBody().write(answer);
            call.close();
        });
        suite.start();
        String there =
                "http://127.0.0.9:%d/confirmations".formatted(suite.getAddress().getPort());

        assertThat(location(send("door", "confirmation", there, "shared", "the-back-secret")))
                .endsWith("&done=DOOR#door");
        assertThat(browser.get(address).body())
                .contains("Try the address for confirmations")
                .doesNotContain("Try the address for invoices", "the-back-secret");
        assertThat(send("door-test", "kind", "confirmation").body())
                .contains("It works: the suite answered", "200 OK", there, "&lt;ProfileRequest/&gt;", "***")
                .doesNotContain("the-back-secret");
        assertThat(heard)
                .singleElement()
                .asString()
                .contains("<SharedSecret>the-back-secret</SharedSecret>", "<ProfileRequest/>");
        assertThat(send("door-test", "kind", "confirmation").body())
                .contains("does not know us by these names", "401 no such secret: ***")
                .doesNotContain("the-back-secret");
        assertThat(send("door-test", "kind", "confirmation").body())
                .contains("no door for cXML", "&lt;body&gt;Sign in");
        suite.stop(0);
        assertThat(send("door-test", "kind", "confirmation").body()).contains("does not let us connect");
        HttpResponse<String> none = send("door-test", "kind", "invoice");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("no address is saved for this kind");
        database.update(
                "update console_session set proved_at = ? where token_hash = ?",
                clock.instant().minus(Duration.ofMinutes(10)),
                Tokens.hash(browser.cookie("comptoir-console")));
        assertThat(send("door-test", "kind", "confirmation").body()).contains("Is it still you?");

        assertThat(audit())
                .contains("user:admin connection.documents_back_tried confirmation to " + there)
                .noneMatch(line -> line.contains("the-back-secret"));
        assertThat(database.query(
                        "select status, reason, content from document_journal where supplier_id = ? and kind = 'ProfileRequest' order by id",
                        row -> "%d %s%s"
                                .formatted(
                                        row.number("status"),
                                        row.optionalText("reason").orElse(""),
                                        new String(row.bytes("content"), StandardCharsets.UTF_8)
                                                        .contains("SharedSecret")
                                                ? " with a secret"
                                                : ""),
                        connection.supplier().value()))
                .containsExactly(
                        "200 ", "401 no such secret: ***", "1200 the destination answered 200"); // refused all the same
    }

    @Test
    void offersRulesAndDialectsOfOciToAConnectionOfOci() {
        Connection sap = directory
                .findConnection(directory.suppliers().get(0), "sap-demo")
                .orElseThrow();

        HttpResponse<String> page = browser.get("/console/connection?supplier=%d&id=%d&rule=oci.charset"
                .formatted(sap.supplier().value(), sap.id().value()));

        assertThat(page.body())
                .contains("oci.units", "EA=PCE", "RO=RO", "sap-ecc: SAP ERP", "value=\"iso-8859-1\"")
                .doesNotContain("cart.dtd-version", "ariba");
    }

    @Test
    void replacesASecretWithAnOverlap() {
        assertThat(location(send("secret", "secret", "the-next-secret", "overlap", "7")))
                .endsWith("&done=SECRET#secrets");

        assertThat(knows("the-next-secret")).isTrue();
        assertThat(knows(ATrade.SECRET)).isTrue();
        HttpResponse<String> third = send("secret", "secret", "a-third-secret", "overlap", "1");
        assertThat(third.statusCode()).isEqualTo(422);
        assertThat(third.body())
                .as("also its links, which keep what the address says and not what was sent")
                .contains("an earlier change is not over", "language=de")
                .doesNotContain("a-third-secret", "formToken=");
        assertThat(send("secret", "secret", "short", "overlap", "7").body()).contains("Write 8 to 200 characters");
        assertThat(send("secret", "secret", "the-next-secret", "overlap", "90").statusCode())
                .isEqualTo(422);

        assertThat(location(send("secret", "secret", "a-third-secret", "overlap", "0")))
                .endsWith("&done=SECRET#secrets");
        assertThat(knows("a-third-secret")).isTrue();
        assertThat(knows("the-next-secret")).isFalse();
        assertThat(audit()).noneMatch(line -> line.contains("secret-") || line.contains("-secret"));
    }

    @Test
    void letsNobodyButAnAdministratorChangeAnything() {
        assertThat(browser.post(address, Map.of("change", "dialect", "dialect", "ariba"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.post(address, fields("dialect", "dialect", "ariba"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(401);

        String name = "viewer-" + tokens.next().substring(0, 8);
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, Role.VIEWER, "viewers-password");
        browser.signIn(name, "viewers-password");
        HttpResponse<String> seen = browser.get(address + "&rule=part-id.longest");
        formToken = Browser.formToken(seen);

        assertThat(seen.statusCode()).isEqualTo(200);
        assertThat(seen.body()).contains("part-id.longest").doesNotContain("name=\"change\"");
        assertThat(send("dialect", "dialect", "ariba").statusCode()).isEqualTo(403);
        assertThat(send("returns", "returns", "https://x.example.com").statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/console/new-connection").statusCode()).isEqualTo(403);
        assertThat(browser.post(
                                address.replace("/connection?", "/connection.xhtml?"),
                                fields("dialect", "dialect", "ariba"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(now().name()).isEqualTo("generic");
    }

    @Test
    void findsNoConnectionOfAnotherSupplier() {
        String other = "/console/connection?supplier=%d&id=%d"
                .formatted(trade.supplier().value(), connection.id().value());

        assertThat(browser.get(other).statusCode()).isEqualTo(404);
        assertThat(browser.post(other, fields("dialect", "dialect", "ariba")).statusCode())
                .isEqualTo(404);
        assertThat(now().name()).isEqualTo("generic");
    }

    private HttpResponse<String> send(String change, String... namesAndValues) {
        return browser.post(address, fields(change, namesAndValues));
    }

    private Map<String, String> fields(String change, String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("formToken", formToken, "change", change));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("none, but " + answer.statusCode());
    }

    private Dialect now() {
        return directory.findConnection(connection.id()).orElseThrow().dialect();
    }

    private boolean knows(String secret) {
        Caller caller = Caller.of(
                connection.buyerCredentials(), List.of(connection.supplierCredential()), List.of(ATrade.HUB), secret);
        return directory.recognise(caller) instanceof CallerOutcome.Recognised;
    }

    private List<String> audit() {
        return database.query(
                "select actor, action, detail from audit_event where supplier_id = ? order by id",
                row -> "%s %s %s".formatted(row.text("actor"), row.text("action"), row.text("detail")),
                connection.supplier().value());
    }

    @Test
    void settingsSetForHowLongRecordsAreKeptWithinTheRules() {
        String settings = "/console/settings?supplier=" + connection.supplier().value();
        HttpResponse<String> seen = browser.get(settings);
        assertThat(seen.body())
                .contains("name=\"days-documents\"", "value=\"365\"", "31 to 3,650 days", "Nothing was swept yet.");

        HttpResponse<String> refused = browser.post(settings, days("documents", "7"));
        HttpResponse<String> unread = browser.post(settings, days("documents", "ten"));
        HttpResponse<String> saved = browser.post(settings, days("documents", "180"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("At least 31 days are kept: write 31 or more.", "value=\"7\"", "aria-invalid=\"true\"");
        assertThat(unread.body()).contains("Write a whole number of days.", "value=\"ten\"");
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(browser.get(location(saved).replaceFirst("#.*", "")).body())
                .contains("The days are saved.", "value=\"180\"");
        assertThat(audit()).contains("user:admin retention.changed DOCUMENTS are kept for 180 days (before: 365)");
        assertThat(browser.get(settings, "Accept-Language", "de").body()).contains("31 bis 3.650 Tage");

        browser.post(settings, Map.of("formToken", formToken, "retention", "sweep"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(browser.get(settings).body()).contains("asked for by admin."));

        signInAs(Role.INTEGRATOR);
        assertThat(browser.get(settings).body()).contains("180").doesNotContain("name=\"days-documents\"");
        formToken = Browser.formToken(browser.get(settings));
        assertThat(browser.post(settings, days("documents", "90")).statusCode()).isEqualTo(404);
    }

    private void signInAs(Role role) {
        String name = "p-" + tokens.next().substring(0, 8);
        addUser.add(ConsoleUser.WHOLE_INSTALLATION, name, role, "a-password-of-mine");
        browser.signIn(name, "a-password-of-mine");
    }

    private Map<String, String> days(String name, String days) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("formToken", formToken, "retention", "days"));
        fields.put("days-sessions", "90");
        fields.put("days-documents", "365");
        fields.put("days-deliveries", "365");
        fields.put("days-persons", "3650");
        fields.put("days-audit", "3650");
        fields.put("days-" + name, days);
        return fields;
    }

    @Test
    void whatTheRetentionRuleTookIsSaidWhereverItWasShown() {
        long supplier = connection.supplier().value();
        long taken = kept("1@a");
        long whole = kept("2@a");
        database.update(
                "update document_journal set received_at = ? where id = ?",
                clock.instant().minus(Duration.ofDays(400)),
                taken);
        sweep.sweep(supplier, "system");
        String at = "supplier=%d&id=%d".formatted(supplier, taken);

        assertThat(browser.get("/console/document?" + at).body())
                .contains("The content was removed on ", "by the retention rule", "StatusUpdateRequest")
                .doesNotContain("/console/document-file", "<pre");
        assertThat(browser.get("/console/document-file?" + at).statusCode()).isEqualTo(410);
        assertThat(browser.get("/console/document-file?" + at).body()).contains("The content was removed on ");
        assertThat(browser.get("/console/compare?" + at + "&with=" + whole).body())
                .contains("there is nothing to compare");
        assertThat(browser.get("/console/documents?supplier=" + supplier).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWaitsBehindAStuckDocumentSaysForWhichAndLeadsThere() {
        long supplier = connection.supplier().value();
        long order = ((Accepted) placeOrder.place(anOrder().on(connection).build())).orderId();
        long notice = database.insert(
                "insert into ship_notice (supplier_id, first_order_id, order_id, idempotency_key, digest, stage, number, content,"
                        + " actor, received_at) values (?, ?, ?, 'k', 'd', 'ACTUAL', 'DN-1001', '{\"lines\":[]}', 'api:erp', ?)",
                supplier,
                order,
                order,
                clock.instant());
        long stuck = back(order, "buyer-ship-notice-" + notice, "DEAD");
        long waits = back(order, "buyer-invoice-%d".formatted(supplier), "WAITING");
        String at = "?supplier=%d&id=%d";

        assertThat(browser.get("/console/order" + at.formatted(supplier, order)).body())
                .containsOnlyOnce("Waits for ship notice DN-1001, stuck since ")
                .containsPattern("delivery\\?id=%d&[^\"]*\">Decide on it</a>".formatted(stuck));
        assertThat(browser.get("/console/delivery" + at.formatted(supplier, waits))
                        .body())
                .contains("Waits for ship notice DN-1001, stuck since ", "Invoice or credit note for order ");
        assertThat(browser.get("/console/delivery" + at.formatted(supplier, stuck))
                        .body())
                .doesNotContain("Waits for")
                .contains("Ship notice for order ", "If the buyer has it already, or you entered it there by hand");
    }

    private long back(long order, String key, String state) {
        return database.insert(
                "insert into outbox (supplier_id, target, subject, idempotency_key, content_type, file_name, payload, state,"
                        + " finished_at) values (?, ?, ?, ?, 'text/xml', ?, ?, ?, ?)",
                connection.supplier().value(),
                "buyer/%d/%s".formatted(connection.supplier().value(), connection.name()),
                "back:" + order,
                key,
                key + ".xml",
                new byte[0],
                state,
                state.equals("DEAD") ? Optional.of(clock.instant()) : Optional.empty());
    }

    private long kept(String name) {
        return journal.keep(new JournalEntry(
                        JournalEntry.Direction.IN,
                        connection.supplier().value(),
                        Optional.of(connection.id().value()),
                        "StatusUpdateRequest",
                        Optional.of(name),
                        "text/xml",
                        "<cXML/>".getBytes(StandardCharsets.UTF_8),
                        200))
                .value();
    }
}

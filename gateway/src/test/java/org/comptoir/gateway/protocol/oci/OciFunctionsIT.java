package org.comptoir.gateway.protocol.oci;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.protocol.oci.call.CallReader;
import org.comptoir.gateway.protocol.oci.call.OciCallException;
import org.comptoir.gateway.protocol.oci.cart.BuyerBrowser;
import org.comptoir.gateway.protocol.oci.cart.BuyerOci;
import org.comptoir.gateway.protocol.oci.exchange.OciAnswer;
import org.comptoir.kernel.Language;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** What a buyer's system reads that calls a function: the demo's Nordwerk on SAP SRM, without cookies, without redirects. */
@ArquillianTest
class OciFunctionsIT {

    private static final String HOOK = "http://localhost:8090/hook?sid=(4711)";

    @Inject
    OciReception reception;

    @Inject
    Database database;

    private OciAnswer call(String... parameters) {
        return callAs("comptoir-demo-sap", parameters);
    }

    private OciAnswer callAs(String password, String... parameters) {
        List<String> all = new ArrayList<>(List.of("USERNAME", "demo", "PASSWORD", password));
        all.addAll(List.of(parameters));
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < all.size(); i += 2) {
            query.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(all.get(i), StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(all.get(i + 1), StandardCharsets.UTF_8));
        }
        try {
            return reception.receive(
                    CallReader.read("GET", "sap-demo", query.toString(), new byte[0], ""),
                    "192.0.2.1",
                    Optional.of(Language.EN));
        } catch (OciCallException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private OciAnswer validate(String part, String quantity) {
        return call("HOOK_URL", HOOK, "FUNCTION", "VALIDATE", "PRODUCTID", part, "QUANTITY", quantity);
    }

    private OciAnswer search(String text) {
        return call("HOOK_URL", HOOK, "function", "background_search", "SEARCHSTRING", text);
    }

    private static OciAnswer.Content content(OciAnswer answer) {
        assertThat(answer).isInstanceOf(OciAnswer.Content.class);
        return (OciAnswer.Content) answer;
    }

    private static Charset charset(OciAnswer.Content content) {
        return Charset.forName(content.contentType().replaceFirst(".*charset=", ""));
    }

    private static String html(OciAnswer answer) {
        OciAnswer.Content content = content(answer);
        return new String(content.body(), charset(content));
    }

    private static BuyerBrowser page(OciAnswer answer) {
        OciAnswer.Content content = content(answer);
        assertThat(content.status()).isEqualTo(200);
        return BuyerBrowser.read(content.body(), charset(content));
    }

    /** As the strictest reader has it; a fault of the form fails the test. */
    private static BuyerOci oci(OciAnswer answer) {
        BuyerOci read = BuyerOci.strictly(page(answer).fields());
        assertThat(read.faults()).isEmpty();
        return read;
    }

    private static JsonObject json(OciAnswer answer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (answer instanceof OciAnswer.Streamed streamed) {
            try {
                streamed.body().writeTo(bytes);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        } else {
            bytes.writeBytes(content(answer).body());
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes.toByteArray()))) {
            return reader.readObject();
        }
    }

    private long sessions() {
        return database.one("select count(*) as found from punchout_session", row -> row.number("found"))
                .orElse(0L);
    }

    private long kept(String kind, String containing) {
        return database
                .query(
                        "select content from document_journal where kind = ?",
                        row -> new String(row.bytes("content"), StandardCharsets.ISO_8859_1),
                        kind)
                .stream()
                .filter(text -> text.contains(containing))
                .count();
    }

    @Test
    void validatesAnArticleAtTheContractsPriceOnTheSameAddress() {
        long before = sessions();

        OciAnswer answer = validate("AN-1001", "10");

        BuyerBrowser page = page(answer);
        assertThat(page.form())
                .containsEntry("method", "post")
                .containsEntry("action", HOOK)
                .containsEntry("target", "_top");
        assertThat(page.html())
                .contains("<script src=\"/assets/oci/send-1.js\" defer></script>")
                .doesNotContain("type=\"text\"");
        assertThat(content(answer).policy())
                .contains("script-src 'self';", "form-action http://localhost:8090;")
                .doesNotContain("unsafe");
        Map<String, String> item = oci(answer).items().get(0);
        assertThat(oci(answer).items()).hasSize(1);
        assertThat(item)
                .containsEntry("VENDORMAT", "AN-1001")
                .containsEntry("QUANTITY", "10.000")
                .containsEntry("PRICE", "11.160")
                .containsEntry("PRICEUNIT", "1")
                .containsEntry("CURRENCY", "EUR");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void promisesWhatItValidates() {
        Map<String, String> item = oci(validate("AN-1001", "7")).items().get(0);
        String promise = item.get("EXT_QUOTE_ID");

        assertThat(promise).startsWith("P");
        assertThat(database.one(
                        "select price from price_promise where promise_id = ?", row -> row.decimal("price"), promise))
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("11.16"));
        assertThat(kept("OciValidation", promise)).isEqualTo(1);
    }

    @Test
    void findsAnArticleByItsPromiseAndKeepsThePromiseOfTheSameQuantity() {
        String promise = oci(validate("AN-1001", "5")).items().get(0).get("EXT_QUOTE_ID");

        Map<String, String> same = oci(validate(promise, "5")).items().get(0);
        Map<String, String> more = oci(validate(promise, "6")).items().get(0);

        assertThat(same).containsEntry("VENDORMAT", "AN-1001").containsEntry("EXT_QUOTE_ID", promise);
        assertThat(more).containsEntry("VENDORMAT", "AN-1001").containsEntry("QUANTITY", "6.000");
        assertThat(more.get("EXT_QUOTE_ID")).isNotEqualTo(promise);
    }

    @Test
    void saysThePriceUnitOfAPricePerThousand() {
        Map<String, String> item = oci(validate("an-1003", "5000")).items().get(0);

        assertThat(item)
                .containsEntry("VENDORMAT", "AN-1003")
                .containsEntry("PRICE", "4.990")
                .containsEntry("PRICEUNIT", "1000");
    }

    @Test
    void raisesAQuantityToWhatMayBeOrdered() {
        Map<String, String> least = oci(validate("AN-1003", "")).items().get(0);
        Map<String, String> raised = oci(validate("AN-1003", "0.5")).items().get(0);

        assertThat(raised.get("QUANTITY")).isEqualTo(least.get("QUANTITY"));
        assertThat(new BigDecimal(least.get("QUANTITY"))).isGreaterThanOrEqualTo(BigDecimal.ONE);
    }

    @Test
    void validatesManyArticlesByNumber() {
        BuyerOci read = oci(call(
                "HOOK_URL",
                HOOK,
                "FUNCTION",
                "VALIDATE",
                "PRODUCTID[1]",
                "AN-1001",
                "QUANTITY[1]",
                "2",
                "CONTRACTID[1]",
                "",
                "PRODUCTID[2]",
                "AN-1002",
                "QUANTITY[2]",
                "2",
                "PRODUCTID[3]",
                "AN-1003",
                "QUANTITY[3]",
                "1000"));

        assertThat(read.items()).extracting(item -> item.get("VENDORMAT")).containsExactly("AN-1001", "AN-1003");
    }

    @Test
    void sendsNothingForAnArticleThatIsGone() {
        for (String gone : List.of("AN-1002", "NO-SUCH-ARTICLE", "Pabcdefghijklmnopqrstuv")) {
            OciAnswer answer = validate(gone, "1");

            assertThat(content(answer).status()).isEqualTo(200);
            assertThat(html(answer))
                    .contains("There is nothing to bring up to date")
                    .doesNotContain("<form", "NEW_ITEM", gone);
        }
    }

    @Test
    void provesTheUserInTheSameRequest() {
        for (String function :
                List.of("DETAIL", "VALIDATE", "BACKGROUND_SEARCH", "SOURCING", "QUANTITYCHECK", "DOWNLOADJSON")) {
            OciAnswer answer = callAs(
                    "guess", "HOOK_URL", HOOK, "FUNCTION", function, "PRODUCTID", "AN-1001", "SEARCHSTRING", "steel");

            assertThat(answer.status()).as(function).isEqualTo(401);
            assertThat(html(answer)).doesNotContain("AN-1001", "11.16");
        }
    }

    @Test
    void sendsNoFormToAHookThatIsNotAllowed() {
        for (String function : List.of("VALIDATE", "BACKGROUND_SEARCH")) {
            OciAnswer elsewhere = call(
                    "HOOK_URL",
                    "https://evil.example.com/",
                    "FUNCTION",
                    function,
                    "PRODUCTID",
                    "AN-1001",
                    "SEARCHSTRING",
                    "AN-1001");
            OciAnswer nowhere = call("FUNCTION", function, "PRODUCTID", "AN-1001", "SEARCHSTRING", "AN-1001");

            assertThat(elsewhere.status()).isEqualTo(400);
            assertThat(nowhere.status()).isEqualTo(400);
            assertThat(html(elsewhere)).doesNotContain("<form", "11.16");
        }
    }

    @Test
    void findsInOnePageWithTheExactNumberFirst() {
        long before = sessions();

        OciAnswer answer = search("an-1001");

        assertThat(page(answer).html()).doesNotContain("<script").contains("<button type=\"submit\">");
        assertThat(oci(answer).items().get(0))
                .containsEntry("VENDORMAT", "AN-1001")
                .containsEntry("PRICE", "11.160")
                .containsEntry("EXT_PRODUCT_ID", "AN-1001")
                .containsEntry("EXT_QUOTE_ID", "");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void capsTheHitsAndHidesWhatTheClientMayNotSee() {
        List<Map<String, String>> steel = oci(search("steel")).items();
        List<Map<String, String>> hidden = oci(search("AN-1002")).items();

        assertThat(steel).hasSizeBetween(20, 100);
        assertThat(hidden).extracting(item -> item.get("VENDORMAT")).doesNotContain("AN-1002");
    }

    @Test
    void findsNothingForNothing() {
        for (String text : List.of("", "   ", "qqqxxyyzz")) {
            assertThat(oci(search(text)).items()).isEmpty();
        }
    }

    @Test
    void opensTheShopOnTheArticleOrTheSearch() {
        OciAnswer detail = call("HOOK_URL", HOOK, "FUNCTION", "DETAIL", "PRODUCTID", "an-1001");
        String selected = database.one(
                        "select selected_item from punchout_session order by id desc limit 1",
                        row -> row.text("selected_item"))
                .orElseThrow();
        OciAnswer sourcing = call("HOOK_URL", HOOK, "FUNCTION", "SOURCING", "SEARCHSTRING", "Gewindestange Ö 8");

        assertThat(selected).isEqualTo("AN-1001");
        assertThat(detail).isInstanceOf(OciAnswer.SeeOther.class);
        assertThat(((OciAnswer.SeeOther) detail).address().toString()).matches("/start/[A-Za-z0-9_-]+");
        assertThat(((OciAnswer.SeeOther) sourcing).address().toString())
                .matches("/start/[A-Za-z0-9_-]+\\?q=Gewindestange\\+%C3%96\\+8");
    }

    @Test
    void opensTheShopOnTheBeginningOfASearchThatIsLongerThanAnAddress() {
        OciAnswer sourcing = call("HOOK_URL", HOOK, "FUNCTION", "SOURCING", "SEARCHSTRING", "Ö".repeat(20_000));

        assertThat(((OciAnswer.SeeOther) sourcing).address().toString())
                .matches("/start/[A-Za-z0-9_-]+\\?q=(%C3%96){256}");
    }

    @Test
    void showsAnArticleToReadWhereThereIsNoHook() {
        long before = sessions();

        OciAnswer answer = call("FUNCTION", "DETAIL", "PRODUCTID", "AN-1001", "sap-language", "D");

        assertThat(content(answer).status()).isEqualTo(200);
        assertThat(html(answer)).contains("AN-1001", "11,16 EUR", "Ihr Preis").doesNotContain("<form");
        assertThat(sessions()).isEqualTo(before);
    }

    @Test
    void saysInTheUsersLanguageThatAnArticleIsNotOffered() {
        OciAnswer hidden = call("HOOK_URL", HOOK, "FUNCTION", "DETAIL", "PRODUCTID", "AN-1002", "LANGU", "FR");
        OciAnswer unknown = call("HOOK_URL", HOOK, "FUNCTION", "DETAIL", "PRODUCTID", "ZZ-1", "LANGU", "FR");

        assertThat(hidden.status()).isEqualTo(404);
        assertThat(html(hidden)).contains("Cet article n’est pas proposé").isEqualTo(html(unknown));
    }

    @Test
    void tellsWhatMayBeOrdered() {
        JsonArray items = json(call(
                        "FUNCTION",
                        "QUANTITYCHECK",
                        "PRODUCTID[1]",
                        "AN-1001",
                        "QUANTITY[1]",
                        "3",
                        "PRODUCTID[2]",
                        "AN-1002",
                        "QUANTITY[2]",
                        "3",
                        "PRODUCTID[3]",
                        "AN-1003",
                        "QUANTITY[3]",
                        "0.5"))
                .getJsonArray("Items");

        assertThat(items.getJsonObject(0).getBoolean("AVAILABLE")).isTrue();
        assertThat(items.getJsonObject(0).getString("UNIT")).isEqualTo("PCE");
        assertThat(items.getJsonObject(1).getBoolean("AVAILABLE")).isFalse();
        assertThat(items.getJsonObject(1)).doesNotContainKey("LEADTIME");
        assertThat(items.getJsonObject(2).getBoolean("AVAILABLE")).isFalse();
    }

    @Test
    void handsTheWholeCatalogOutInPages() {
        JsonObject first = json(call("FUNCTION", "DOWNLOADJSON", "pagesize", "400"));
        String transaction = first.getString("TRANSACTIONID");
        Set<String> parts = new HashSet<>();
        int pages = first.getInt("TOTALPAGES");
        for (int page = 1; page <= pages; page++) {
            JsonObject read = json(call(
                    "FUNCTION",
                    "DOWNLOADJSON",
                    "pagesize",
                    "400",
                    "requestedpage",
                    Integer.toString(page),
                    "transactionid",
                    transaction,
                    "cti",
                    "Y"));
            assertThat(read.getString("TRANSACTIONID")).isEqualTo(transaction);
            assertThat(read.getString("CTI")).isEqualTo("Y");
            assertThat(read.getInt("CURRENTPAGE")).isEqualTo(page);
            read.getJsonArray("Items").stream()
                    .map(item -> item.asJsonObject().getJsonObject("NEWITEM"))
                    .forEach(item -> {
                        assertThat(item.getString("PRICE")).isNotEmpty();
                        assertThat(parts.add(item.getString("VENDOR_MAT"))).isTrue();
                    });
        }

        assertThat(parts)
                .hasSize(first.getInt("TOTALITEMS"))
                .contains("AN-1001")
                .doesNotContain("AN-1002");
    }

    @Test
    void staysWithinThePagesThereAre() {
        JsonObject past = json(call("FUNCTION", "DOWNLOADJSON", "pagesize", "100", "requestedpage", "99999"));
        JsonObject before = json(call("FUNCTION", "DOWNLOADJSON", "pagesize", "0", "requestedpage", "0"));
        JsonObject odd = json(call("FUNCTION", "DOWNLOADJSON", "pagesize", "many", "requestedpage", "-1"));

        assertThat(past.getInt("CURRENTPAGE")).isEqualTo(past.getInt("TOTALPAGES"));
        assertThat(past.getJsonArray("Items")).isNotEmpty();
        assertThat(before.getInt("CURRENTPAGE")).isEqualTo(1);
        assertThat(before.getJsonArray("Items")).hasSize(1);
        assertThat(odd.getInt("CURRENTPAGE")).isEqualTo(1);
    }

    @Test
    void writesPricesAndTheirStepsInTheNamesOfTheSample() {
        JsonObject page = json(call("FUNCTION", "DOWNLOADJSON", "pagesize", "1000"));
        JsonObject spanner = page.getJsonArray("Items").stream()
                .map(item -> item.asJsonObject().getJsonObject("NEWITEM"))
                .filter(item -> item.getString("VENDOR_MAT").equals("AN-1003"))
                .findFirst()
                .orElseThrow();

        assertThat(spanner.getString("PRICE")).isEqualTo("4.99");
        assertThat(spanner.getInt("PRICE_QUANTITY")).isEqualTo(1000);
        assertThat(spanner.keySet())
                .contains(
                        "ATTACHMENTS",
                        "ATTRIBUTES",
                        "CATALOG_NAME",
                        "CURRENCY",
                        "DESCRIPTION",
                        "EXT_PRODUCT_ID",
                        "ITEM_TYPE",
                        "LEADTIME",
                        "MINORDER_QTY",
                        "PRICE_SCALES",
                        "TAX",
                        "UNIT",
                        "VENDOR",
                        "VENDOR_NAME");
    }
}

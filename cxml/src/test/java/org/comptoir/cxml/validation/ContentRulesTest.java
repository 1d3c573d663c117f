package org.comptoir.cxml.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.cxml.validation.Level.NOTE;
import static org.comptoir.cxml.validation.Level.REFUSE;
import static org.comptoir.cxml.validation.Level.WARN;
import static org.comptoir.cxml.validation.Sample.answer;
import static org.comptoir.cxml.validation.Sample.cart;
import static org.comptoir.cxml.validation.Sample.confirmation;
import static org.comptoir.cxml.validation.Sample.order;
import static org.comptoir.cxml.validation.Sample.setup;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule with the change to a sound document that breaks it, and with it alone. */
class ContentRulesTest {

    private static final String ORDER = "cXML/Request/OrderRequest/";
    private static final String CART = "cXML/Message/PunchOutOrderMessage/";
    private static final String DOCTYPE =
            "<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd\">\n";

    private static Arguments breaks(Level level, String rule, String path, Sample document) {
        return Arguments.of(rule, level, path, document);
    }

    static Stream<Arguments> envelope() {
        String time = "2026-11-21T09:30:00+01:00";
        return Stream.of(
                breaks(WARN, "timestamp-z", "cXML/@timestamp", order().with(time, "2026-11-21T08:30:00Z")),
                breaks(WARN, "timestamp-offset", "cXML/@timestamp", order().with(time, "2026-11-21T08:30:00")),
                breaks(WARN, "timestamp-offset", "cXML/@timestamp", order().with(time, "2026-11-21")),
                breaks(WARN, "timestamp-form", "cXML/@timestamp", order().with(time, "2026-11-21T09:30:00+0100")),
                breaks(WARN, "timestamp-form", "cXML/@timestamp", order().with(time, "2026-11-21T09:30:00+17:37")),
                breaks(WARN, "timestamp-form", "cXML/@timestamp", order().with(time, "2026-11-21T09:30+01:00")),
                breaks(REFUSE, "timestamp-unreadable", "cXML/@timestamp", order().with(time, "yesterday")),
                breaks(
                        REFUSE,
                        "timestamp-unreadable",
                        "cXML/@timestamp",
                        order().with(time, "2026-02-30T09:30:00+01:00")),
                breaks(WARN, "language-form", "cXML/@xml:lang", order().with("\"en-US\"", "\"en_US\"")),
                breaks(WARN, "payload-id-empty", "cXML/@payloadID", order().with("1.2.3@buyer.example", "")),
                breaks(NOTE, "payload-id-shape", "cXML/@payloadID", order().with("1.2.3@buyer.example", "4711")),
                breaks(NOTE, "doctype-missing", "cXML", order().with(DOCTYPE, "")),
                breaks(NOTE, "dtd-version", "cXML", order().with("1.2.071/cXML", "1.2.060/cXML")),
                breaks(NOTE, "dtd-version", "cXML", order().with("1.2.071/cXML", "latest/cXML")),
                breaks(NOTE, "version-differs", "cXML/@version", order().with("<cXML ", "<cXML version=\"1.2.999\" ")),
                breaks(WARN, "doctype-file", "cXML", order().with("1.2.071/cXML", "1.2.071/InvoiceDetail")),
                breaks(REFUSE, "doctype-root", "cXML", order().with("DOCTYPE cXML", "DOCTYPE Index")));
    }

    static Stream<Arguments> parties() {
        return Stream.of(
                breaks(
                        REFUSE,
                        "identity-empty",
                        "cXML/Header/From/Credential[1]/Identity",
                        order().with("<Identity>111</Identity>", "<Identity> </Identity>")),
                breaks(
                        WARN,
                        "identity-empty",
                        "cXML/Header/To/Credential[1]/Identity",
                        order().with("<Identity>222</Identity>", "<Identity/>")),
                breaks(
                        WARN,
                        "credential-domain-empty",
                        "cXML/Header/From/Credential[1]/@domain",
                        order().with("domain=\"DUNS\"", "domain=\"\"")),
                breaks(
                        WARN,
                        "secret-placeholder",
                        "cXML/Header/Sender/Credential[1]/SharedSecret",
                        order().with("s3cret", "NONE")),
                breaks(
                        NOTE,
                        "sender-unproven",
                        "cXML/Header/Sender",
                        order().with("<SharedSecret>s3cret</SharedSecret>", "")),
                breaks(
                        WARN,
                        "secret-in-cart",
                        "cXML/Header/Sender/Credential[1]/SharedSecret",
                        cart().with(
                                        "111</Identity></Credential>\n<User",
                                        "111</Identity><SharedSecret>s3cret</SharedSecret></Credential>\n<User")));
    }

    static Stream<Arguments> punchOut() {
        String setup = "cXML/Request/PunchOutSetupRequest";
        String post = "<BrowserFormPost><URL>https://buyer.example/cart?a=1</URL></BrowserFormPost>\n";
        String item = cart().text()
                .substring(cart().text().indexOf("<ItemIn"), cart().text().indexOf("</PunchOutOrderMessage>"));
        return Stream.of(
                breaks(REFUSE, "return-address-missing", setup, setup().with(post, "")),
                breaks(REFUSE, "url-form", setup + "/BrowserFormPost/URL", setup().with("https://buyer.example/", "/")),
                breaks(WARN, "buyer-cookie-empty", setup + "/BuyerCookie", setup().with("c0ffee", " ")),
                breaks(REFUSE, "buyer-cookie-empty", CART + "BuyerCookie", cart().with("c0ffee", "")),
                breaks(NOTE, "operation-source", setup + "/@operation", setup().with("\"create\"", "\"source\"")),
                breaks(WARN, "cart-empty", "cXML/Message/PunchOutOrderMessage", cart().with(item, "")),
                breaks(
                        REFUSE,
                        "url-form",
                        "cXML/Response/PunchOutSetupResponse/StartPage/URL",
                        answer().with("https://shop.example/s/1", "")));
    }

    static Stream<Arguments> lines() {
        return Stream.of(
                breaks(
                        REFUSE,
                        "quantity-form",
                        ORDER + "ItemOut[2]/@quantity",
                        order().with("quantity=\"1\"", "quantity=\"1 EA\"")),
                breaks(
                        REFUSE,
                        "quantity-form",
                        ORDER + "ItemOut[2]/@quantity",
                        order().with("quantity=\"1\"", "quantity=\"1,0\"")),
                breaks(
                        REFUSE,
                        "quantity-negative",
                        CART + "ItemIn[1]/@quantity",
                        cart().with("quantity=\"10\"", "quantity=\"-10\"")),
                breaks(
                        WARN,
                        "quantity-zero",
                        ORDER + "ItemOut[2]/@quantity",
                        order().with("quantity=\"1\"", "quantity=\"0\"").with("25.50", "25")),
                breaks(
                        REFUSE,
                        "line-number-twice",
                        ORDER + "ItemOut[2]/@lineNumber",
                        order().with("lineNumber=\"2\"", "lineNumber=\"1\"")),
                breaks(
                        WARN,
                        "line-number-missing",
                        ORDER + "ItemOut[2]/@lineNumber",
                        order().with(" lineNumber=\"2\"", "")),
                breaks(
                        WARN,
                        "number-form",
                        ORDER + "ItemOut[2]/@lineNumber",
                        order().with("lineNumber=\"2\"", "lineNumber=\"2.5\"")),
                breaks(
                        WARN,
                        "parent-line-unknown",
                        ORDER + "ItemOut[2]/@parentLineNumber",
                        order().with("lineNumber=\"2\"", "lineNumber=\"2\" parentLineNumber=\"9\"")),
                breaks(
                        NOTE,
                        "attribute-empty",
                        ORDER + "ItemOut[2]/@requestedDeliveryDate",
                        order().with("lineNumber=\"2\"", "lineNumber=\"2\" requestedDeliveryDate=\"\"")),
                breaks(
                        REFUSE,
                        "price-basis",
                        CART + "ItemIn[1]/ItemDetail/PriceBasisQuantity/@quantity",
                        cart().with(
                                        "<Classification",
                                        "<PriceBasisQuantity quantity=\"0\" conversionFactor=\"1\"><UnitOfMeasure>EA</UnitOfMeasure></PriceBasisQuantity><Classification")),
                breaks(
                        WARN,
                        "confirmation-quantity",
                        "cXML/Request/ConfirmationRequest/ConfirmationItem[1]/@quantity",
                        confirmation().with("quantity=\"4\"", "quantity=\"3\"")),
                breaks(WARN, "status-code-unknown", "cXML/Response/Status/@code", answer().with("\"200\"", "\"299\"")),
                breaks(WARN, "status-with-content", "cXML/Response", answer().with("\"200\"", "\"400\"")));
    }

    static Stream<Arguments> articles() {
        String detail = CART + "ItemIn[1]/ItemDetail/";
        String id = CART + "ItemIn[1]/ItemID/SupplierPartID";
        return Stream.of(
                breaks(WARN, "part-id-empty", id, cart().with("AN-1", "")),
                breaks(WARN, "part-id-characters", id, cart().with("AN-1", "AN{1}")),
                breaks(WARN, "part-id-long", id, cart().with("AN-1", "A".repeat(101))),
                breaks(WARN, "part-id-blanks", id, cart().with("AN-1", "AN\n1")),
                breaks(WARN, "unit-form", detail + "UnitOfMeasure", cart().with(">EA<", ">EACH<")),
                breaks(WARN, "unit-form", detail + "UnitOfMeasure", cart().with(">EA<", ">ea<")),
                breaks(WARN, "unit-form", detail + "UnitOfMeasure", cart().with(">EA<", "><")),
                breaks(WARN, "unspsc-form", detail + "Classification[1]", cart().with("31161500", "31-16-15-00")),
                breaks(WARN, "classification-empty", detail + "Classification[1]", cart().with("31161500", "")),
                breaks(
                        WARN,
                        "description-empty",
                        detail + "Description[1]",
                        cart().with("<ShortName>Screw</ShortName>Screw M4", "")),
                breaks(WARN, "description-long", detail + "Description[1]", cart().with("Screw M4", "é".repeat(1001))),
                breaks(
                        WARN,
                        "short-name-long",
                        detail + "Description[1]/ShortName",
                        cart().with(">Screw<", ">" + "S".repeat(51) + "<")),
                breaks(REFUSE, "money-form", detail + "UnitPrice/Money", cart().with(">2.50<", ">2,50<")),
                breaks(REFUSE, "money-form", detail + "UnitPrice/Money", cart().with(">2.50<", ">1E999999999<")),
                breaks(WARN, "price-decimals", detail + "UnitPrice/Money", cart().with(">2.50<", ">2.500001<")),
                breaks(
                        WARN,
                        "price-negative",
                        ORDER + "ItemOut[2]/ItemDetail/UnitPrice/Money",
                        order().with(">0.50<", ">-0.50<").with("25.50", "24.50")),
                breaks(
                        REFUSE,
                        "currency-unknown",
                        CART + "PunchOutOrderMessageHeader/Tax/Money/@currency",
                        cart().with(
                                        "</Total>",
                                        "</Total><Tax><Money currency=\"EURO\">5</Money><Description xml:lang=\"en\"/></Tax>")),
                breaks(
                        WARN,
                        "currency-form",
                        CART + "PunchOutOrderMessageHeader/Tax/Money/@currency",
                        cart().with(
                                        "</Total>",
                                        "</Total><Tax><Money currency=\"eur\">5</Money><Description xml:lang=\"en\"/></Tax>")),
                breaks(
                        WARN,
                        "currency-mixed",
                        ORDER + "ItemOut[2]/ItemDetail/UnitPrice/Money/@currency",
                        order().with("\"EUR\">0.50", "\"USD\">0.50")),
                breaks(
                        WARN,
                        "total-differs",
                        CART + "PunchOutOrderMessageHeader/Total/Money",
                        cart().with("25.00", "26.00")));
    }

    static Stream<Arguments> orders() {
        String header = ORDER + "OrderRequestHeader";
        return Stream.of(
                breaks(REFUSE, "order-id-empty", header + "/@orderID", order().with("\"4711\"", "\"\"")),
                breaks(WARN, "change-without-reference", header, order().with("\"new\"", "\"update\"")),
                breaks(
                        WARN,
                        "country-unknown",
                        header + "/ShipTo/Address/@isoCountryCode",
                        order().with("\"FR\"", "\"UK\"")),
                breaks(
                        WARN,
                        "ship-to-missing",
                        ORDER + "ItemOut[1]",
                        order().with(
                                        "<ShipTo><Address isoCountryCode=\"FR\"><Name xml:lang=\"fr\">Usine</Name></Address></ShipTo>\n",
                                        "")
                                .with("AN-2</SupplierPartID></ItemID>", "AN-2</SupplierPartID></ItemID>")
                                .with(
                                        "</ItemDetail>\n</ItemOut>\n</OrderRequest>",
                                        "</ItemDetail>\n<ShipTo><Address><Name xml:lang=\"fr\">Usine</Name></Address></ShipTo></ItemOut>\n</OrderRequest>")),
                breaks(
                        WARN,
                        "requisition-twice",
                        ORDER + "ItemOut[2]/@requisitionID",
                        order().with("type=\"new\"", "requisitionID=\"R1\"")
                                .with("lineNumber=\"2\"", "lineNumber=\"2\" requisitionID=\"R2\"")),
                breaks(
                        WARN,
                        "card-number",
                        header + "/Payment/PCard/@number",
                        order().with(
                                        "</BillTo>",
                                        "</BillTo><Payment><PCard number=\"4111 1111 1111 1111\" expiration=\"2027-12-31\"/></Payment>")));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource({"envelope", "parties", "punchOut", "lines", "articles", "orders"})
    void findsTheOneThingThatIsWrong(String rule, Level level, String path, Sample document) {
        assertThat(document.findings())
                .extracting(Finding::level, Finding::rule, Finding::path)
                .containsExactly(tuple(level, rule, path));
        assertThat(document.findings()).allSatisfy(finding -> {
            assertThat(finding.line()).isPositive();
            assertThat(finding.message()).doesNotEndWith(".").hasSizeBetween(10, 250);
            assertThat(finding.advice()).doesNotEndWith(".").isNotBlank();
        });
    }

    @Test
    void saysHowATotalCameAboutWithTaxInIt() {
        var taxed = cart().with("25.00", "30.00")
                .with(
                        "</Total>",
                        "</Total><Tax><Money currency=\"EUR\">5.00</Money><Description xml:lang=\"en\"/></Tax>");

        assertThat(taxed.findings())
                .containsExactly(new Finding(
                        WARN,
                        CART + "PunchOutOrderMessageHeader/Total/Money",
                        14,
                        8,
                        "total-differs",
                        "The total is 30.00 but the lines come to 25",
                        "Leave tax and shipping out of Total; they have elements of their own"));
    }

    @Test
    void countsThePriceForTheQuantityItIsFor() {
        var basis = cart().with(">2.50<", ">250.00<")
                .with(
                        "<Classification",
                        "<PriceBasisQuantity quantity=\"100\" conversionFactor=\"1\"><UnitOfMeasure>EA</UnitOfMeasure>"
                                + "</PriceBasisQuantity><Classification");

        assertThat(basis.findings()).isEmpty();
    }

    @Test
    void takesADayAloneWhereTheDtdWantsADay() {
        assertThat(order().with("lineNumber=\"2\"", "lineNumber=\"2\" requestedDeliveryDate=\"2026-12-01\"")
                        .findings())
                .isEmpty();
        assertThat(cart().with("operationAllowed=\"edit\"", "operationAllowed=\"create\"")
                        .findings())
                .isEmpty();
    }

    @Test
    void showsNothingOfASecretOrACard() {
        var telling = order().with("s3cret", "none")
                .with(
                        "</BillTo>",
                        "</BillTo><Payment><PCard number=\"4111111111111111x\" expiration=\"soon4111111111111111\"/></Payment>");

        assertThat(telling.findings()).isNotEmpty();
        assertThat(telling.findings().toString()).doesNotContain("41111").doesNotContain("\"none\"");
    }
}

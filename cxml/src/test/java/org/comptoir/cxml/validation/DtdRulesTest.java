package org.comptoir.cxml.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comptoir.cxml.validation.Level.REFUSE;

import org.junit.jupiter.api.Test;

class DtdRulesTest {

    private static final String ORDER = "cXML/Request/OrderRequest/";
    private static final String SETUP = "cXML/Request/PunchOutSetupRequest";

    private static Finding refuse(String path, int line, int column, String rule, String message, String advice) {
        return new Finding(REFUSE, path, line, column, rule, message, advice);
    }

    @Test
    void hasNothingAgainstValidDocuments() {
        assertThat(Sample.order().findings()).isEmpty();
        assertThat(Sample.setup().findings()).isEmpty();
        assertThat(Sample.cart().findings()).isEmpty();
        assertThat(Sample.confirmation().findings()).isEmpty();
        assertThat(Sample.answer().findings()).isEmpty();
    }

    @Test
    void saysBeforeWhatAnElementBelongs() {
        String post = "<BrowserFormPost><URL>https://buyer.example/cart?a=1</URL></BrowserFormPost>\n";
        var swapped = Sample.setup().with(post, "").with("</PunchOutSetupRequest>", post + "</PunchOutSetupRequest>");

        assertThat(swapped.findings())
                .containsExactly(refuse(
                        SETUP + "/BrowserFormPost",
                        14,
                        1,
                        "dtd-element-order",
                        "BrowserFormPost stands after Contact; the DTD wants it before",
                        "Move BrowserFormPost before Contact"));
    }

    @Test
    void tellsARequiredElementInTheWrongPlaceFromAMissingOne() {
        String total = "<Total><Money currency=\"EUR\">25.50</Money></Total>\n";
        var late = Sample.order().with(total, "").with("</OrderRequestHeader>", total + "</OrderRequestHeader>");
        var missing = Sample.order().with(total, "");

        assertThat(late.findings())
                .containsExactly(refuse(
                        ORDER + "OrderRequestHeader/Total",
                        15,
                        1,
                        "dtd-element-order",
                        "Total stands after ShipTo; the DTD wants it before",
                        "Move Total before ShipTo"));
        assertThat(missing.findings())
                .containsExactly(refuse(
                        ORDER + "OrderRequestHeader/Total",
                        13,
                        1,
                        "dtd-element-missing",
                        "OrderRequestHeader lacks Total, which the DTD requires",
                        "Add it before ShipTo"));
    }

    @Test
    void namesTheAlternativesOfWhatIsMissing() {
        var bare = Sample.answer()
                .with("<Response>\n", "")
                .with("</Response>\n", "")
                .with("<Status code=\"200\" text=\"OK\"/>\n", "")
                .with(
                        "<PunchOutSetupResponse><StartPage><URL>https://shop.example/s/1</URL></StartPage>"
                                + "</PunchOutSetupResponse>\n",
                        "");

        assertThat(bare.findings())
                .containsExactly(refuse(
                        "cXML/Response",
                        3,
                        1,
                        "dtd-element-missing",
                        "cXML lacks Response, which the DTD requires",
                        "Add it to cXML, after what is there"));
        assertThat(Sample.request("cXML.dtd", "").findings())
                .extracting(Finding::message)
                .containsExactly("Request lacks one of ProfileRequest, OrderRequest, MasterAgreementRequest, "
                        + "PurchaseRequisitionRequest, PunchOutSetupRequest, ProviderSetupRequest, "
                        + "StatusUpdateRequest, GetPendingRequest …, which the DTD requires");
    }

    @Test
    void countsWhatMayStandOnce() {
        assertThat(Sample.setup()
                        .with(
                                "<BuyerCookie>c0ffee</BuyerCookie>",
                                "<BuyerCookie>a</BuyerCookie><BuyerCookie>b</BuyerCookie>")
                        .findings())
                .containsExactly(refuse(
                        SETUP + "/BuyerCookie[2]",
                        12,
                        29,
                        "dtd-element-repeated",
                        "BuyerCookie stands in PunchOutSetupRequest 2 times; the DTD allows one",
                        "Keep one of them"));
    }

    @Test
    void knowsMisplacedUnknownAndMisspeltElements() {
        assertThat(Sample.setup().with("<BuyerCookie>", "<Total/><BuyerCookie>").findings())
                .contains(refuse(
                        SETUP + "/Total",
                        12,
                        1,
                        "dtd-element-misplaced",
                        "Total may not stand in PunchOutSetupRequest",
                        "Leave it out, or move it to where it belongs. Allowed here: BuyerCookie"));
        assertThat(Sample.setup().with("<BuyerCookie>", "<Fancy/><BuyerCookie>").findings())
                .containsExactly(refuse(
                        SETUP + "/Fancy",
                        12,
                        1,
                        "dtd-element-unknown",
                        "Fancy is no element of 1.2.071 cXML.dtd",
                        "Leave it out, or send it as an Extrinsic"));
        assertThat(Sample.setup().with("<Contact>", "<contact/><Contact>").findings())
                .extracting(Finding::advice)
                .containsExactly("Write Contact: capitals matter");
        assertThat(Sample.request("cXML.dtd", "<PunchRequest/>\n").findings())
                .extracting(Finding::advice)
                .contains("Send a document that cXML has");
    }

    @Test
    void knowsWhatCameWithALaterVersion() {
        var older = Sample.order()
                .with("1.2.071", "1.2.014")
                .with("<ItemOut quantity=\"10\"", "<ItemOut itemType=\"item\" quantity=\"10\"")
                .with("</ItemDetail>", "<PlannedAcceptanceDays>2</PlannedAcceptanceDays></ItemDetail>");

        assertThat(older.findings())
                .extracting(Finding::rule, Finding::advice)
                .contains(
                        tuple(
                                "dtd-attribute-unknown",
                                "It came with a later version of cXML: name 1.2.071 cXML.dtd in the DOCTYPE, "
                                        + "or leave it out"),
                        tuple(
                                "dtd-element-unknown",
                                "It came with a later version of cXML: name 1.2.071 cXML.dtd in the DOCTYPE, "
                                        + "or leave it out"));
    }

    @Test
    void refusesTextBetweenElementsAndInEmptyOnes() {
        assertThat(Sample.setup().with("<Contact>", "oops<Contact>").findings())
                .containsExactly(refuse(
                        SETUP,
                        11,
                        1,
                        "dtd-text",
                        "PunchOutSetupRequest holds text between its elements",
                        "Take the text out, or put it into the element it belongs to"));
        assertThat(Sample.request("cXML.dtd", "<ProfileRequest> </ProfileRequest>\n")
                        .findings())
                .containsExactly(refuse(
                        "cXML/Request/ProfileRequest",
                        11,
                        1,
                        "dtd-text",
                        "ProfileRequest holds something; the DTD has it empty",
                        "Write <ProfileRequest/> and nothing inside"));
    }

    @Test
    void judgesAttributes() {
        assertThat(Sample.order().with(" orderID=\"4711\"", " orderid=\"4711\"").findings())
                .containsExactly(
                        refuse(
                                ORDER + "OrderRequestHeader/@orderid",
                                12,
                                1,
                                "dtd-attribute-unknown",
                                "OrderRequestHeader has an attribute orderid that the DTD does not know",
                                "Write orderID: capitals matter"),
                        refuse(
                                ORDER + "OrderRequestHeader/@orderID",
                                12,
                                1,
                                "dtd-attribute-missing",
                                "OrderRequestHeader lacks the attribute orderID, which the DTD requires",
                                "Add it"));
        assertThat(Sample.order().with("type=\"new\"", "type=\"fresh\"").findings())
                .contains(refuse(
                        ORDER + "OrderRequestHeader/@type",
                        12,
                        1,
                        "dtd-attribute-value",
                        "type is \"fresh\"; the DTD allows new, update, delete",
                        "Send one of: new, update, delete"));
        assertThat(Sample.setup().with(" operation=\"create\"", "").findings())
                .extracting(Finding::advice)
                .contains("Add it with one of: create, inspect, edit, source");
    }

    @Test
    void followsIdsAndReferences() {
        String signature = """
                <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo Id="b">
                <ds:CanonicalizationMethod Algorithm="x"/><ds:SignatureMethod Algorithm="x"/>
                <ds:Reference><ds:DigestMethod Algorithm="x"/><ds:DigestValue>x</ds:DigestValue></ds:Reference>
                </ds:SignedInfo><ds:SignatureValue>x</ds:SignatureValue></ds:Signature>
                </cXML>""";
        String tax = "</BillTo><Tax><Money currency=\"EUR\">1</Money><Description xml:lang=\"en\"/>"
                + "<TaxDetail category=\"vat\" taxedElement=\"b\"><TaxAmount><Money currency=\"EUR\">1</Money></TaxAmount>"
                + "</TaxDetail></Tax>";
        var signed = Sample.order()
                .with("<Request>", "<Request Id=\"a\">")
                .with("</cXML>", signature)
                .with("</BillTo>", tax);

        assertThat(signed.findings()).isEmpty();
        assertThat(signed.with("SignedInfo Id=\"b\"", "SignedInfo Id=\"a\"").findings())
                .extracting(Finding::rule, Finding::message)
                .containsExactly(
                        tuple(
                                "dtd-idref",
                                "taxedElement refers to \"b\", which no element of the document has as its Id"),
                        tuple("dtd-id-twice", "\"a\" is the Id of two elements"));
        assertThat(signed.with("2000/09/xmldsig#", "2000/09/other#").findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(tuple("dtd-attribute-value", "cXML/ds:Signature[1]/@xmlns:ds"));
    }

    @Test
    void refusesAnotherRoot() {
        var lower = new Sample(Sample.answer().text().replace("<cXML", "<cxml").replace("</cXML", "</cxml"));

        assertThat(lower.findings())
                .extracting(Finding::rule, Finding::path)
                .containsExactly(
                        tuple("dtd-element-unknown", "cxml"), tuple("root", "cxml"), tuple("doctype-root", "cxml"));
    }
}

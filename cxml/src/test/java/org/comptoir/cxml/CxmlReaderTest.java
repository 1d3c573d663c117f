package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comptoir.cxml.Documents.HEADER;
import static org.comptoir.cxml.Documents.envelope;
import static org.comptoir.cxml.Documents.request;
import static org.comptoir.cxml.Documents.setup;
import static org.comptoir.cxml.Documents.utf8;

import org.comptoir.cxml.binding.BuyerCookie;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.OrderRequestHeader;
import org.comptoir.cxml.binding.Supplier;
import org.comptoir.cxml.binding.XmlFragment;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CxmlReaderTest {

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);

    private CxmlDocument read(String document) throws CxmlException {
        return reader.read(utf8(document), null);
    }

    @Test
    void showsEnvelopeAndHeaderBeforeTheBodyIsRead() throws CxmlException {
        var incoming = reader.open(utf8(request("<PunchOutSetupRequest><broken")), null);

        assertThat(incoming.payloadId()).hasValue("1.2@test");
        assertThat(incoming.timestamp()).hasValue("2026-11-21T09:30:00+01:00");
        assertThat(incoming.language()).hasValue("fr-FR");
        assertThat(incoming.requestName()).hasValue("PunchOutSetupRequest");
        var sender = incoming.header().orElseThrow().sender.credential.get(0);
        assertThat(sender.identity.text()).isEqualTo("AN02");
        assertThat(sender.sharedSecret.reveal()).isEqualTo("open sesame");
        assertThatThrownBy(incoming::body).isInstanceOf(CxmlException.class);
    }

    @Test
    void appliesTheDefaultsOfTheDtd() throws CxmlException {
        var request = read(request("<OrderRequest><OrderRequestHeader orderID='1'/></OrderRequest>"))
                .content()
                .request;

        OrderRequestHeader header = request.orderRequest.orderRequestHeader;
        assertThat(request.deploymentMode).isEqualTo("production");
        assertThat(header.type).isEqualTo("new");
        assertThat(header.orderType).isEqualTo("regular");
    }

    @Test
    void readsByNameAndNotByPosition() throws CxmlException {
        var setup = read(request("<PunchOutSetupRequest operation='create'><Contact role='endUser'><Name>Ada</Name>"
                        + "</Contact><BrowserFormPost><URL>https://b.example</URL></BrowserFormPost>"
                        + "<BuyerCookie>c</BuyerCookie></PunchOutSetupRequest>"))
                .content()
                .request
                .punchOutSetupRequest;

        assertThat(setup.buyerCookie.text()).isEqualTo("c");
        assertThat(setup.browserFormPost.url.value).isEqualTo("https://b.example");
        assertThat(setup.contact.get(0).name.value).isEqualTo("Ada");
    }

    @Test
    void keepsMarkupInTheBuyerCookie() throws CxmlException {
        var document = read("<cXML xmlns:h='urn:hub'>" + HEADER + "<Request><PunchOutSetupRequest><BuyerCookie>"
                + " 1 &lt; 2 <h:id h:n='&quot;1&quot;'>x<!-- gone --></h:id><![CDATA[<&>]]></BuyerCookie>"
                + "</PunchOutSetupRequest></Request></cXML>");

        BuyerCookie cookie = document.content().request.punchOutSetupRequest.buyerCookie;
        assertThat(cookie.content)
                .containsExactly(
                        " 1 < 2 ", new XmlFragment("<h:id xmlns:h=\"urn:hub\" h:n=\"&quot;1&quot;\">x</h:id>"), "<&>");
        assertThat(cookie.xml())
                .isEqualTo(" 1 &lt; 2 <h:id xmlns:h=\"urn:hub\" h:n=\"&quot;1&quot;\">x</h:id>&lt;&amp;&gt;");
    }

    @Test
    void keepsARequestItDoesNotBindAsItCame() throws CxmlException {
        String sent = "<SubscriptionListRequest><Deep a=\"1\"><er/></Deep></SubscriptionListRequest>";
        var document = read(request(sent));

        assertThat(document.requestName()).hasValue("SubscriptionListRequest");
        assertThat(document.content().request.other).containsExactly(new XmlFragment(sent));
        assertThat(document.notes()).isEmpty();
    }

    @Test
    void leavesOutARequestThatNoDtdKnowsAndSaysItsName() throws CxmlException {
        var document = read(request("<GarbageRequest><Deep><er/></Deep></GarbageRequest>"));

        assertThat(document.requestName()).hasValue("GarbageRequest");
        assertThat(document.notes())
                .containsExactly("cXML/Request/GarbageRequest (line 1) is not known here and was left out");
    }

    @Test
    void readsARootWithoutAnEnvelope() throws CxmlException {
        byte[] document =
                Documents.utf8("<!DOCTYPE Supplier SYSTEM \"Supplier.dtd\"><Supplier><Name xml:lang=\"en\">Bolts"
                        + "</Name><SupplierID domain=\"DUNS\">900000017</SupplierID><Odd/></Supplier>");

        RootDocument<Supplier> supplier = new CxmlReader(CxmlLimits.DEFAULT).readRoot(document, null, Supplier.class);

        assertThat(supplier.content().supplierId.get(0).value).isEqualTo("900000017");
        assertThat(supplier.notes()).containsExactly("Supplier/Odd (line 1) is not known here and was left out");
        assertThatThrownBy(() -> new CxmlReader(CxmlLimits.DEFAULT).readRoot(document, null, Index.class))
                .isInstanceOf(CxmlException.class)
                .hasMessageContaining("Supplier");
        assertThatThrownBy(() -> new CxmlReader(CxmlLimits.DEFAULT).read(document, null))
                .isInstanceOf(CxmlException.class)
                .hasMessageContaining("Only cXML documents are read here");
        assertThatThrownBy(() ->
                        new CxmlReader(CxmlLimits.DEFAULT).readRoot(Documents.utf8("<Supplier/>"), null, Index.class))
                .hasMessage("Line 1, column 1: The document is a Supplier. Only Index is read here");
    }

    @Test
    void keepsASignatureAsItCame() throws CxmlException {
        String signature = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"><ds:SignatureValue>aGk="
                + "</ds:SignatureValue></ds:Signature>";
        var document =
                read("<cXML payloadID='1'><Response><Status code='200' text='OK'/></Response>" + signature + "</cXML>");

        assertThat(document.content().signature).containsExactly(new XmlFragment(signature));
        assertThat(document.content().signature.get(0))
                .hasToString("XML of %d characters".formatted(signature.length()));
    }

    @Test
    void toleratesALowerCaseRootAndSaysSo() throws CxmlException {
        var document = read("<cxml payloadID='1'><Response><Status code='200' text='OK'/></Response></cxml>");

        assertThat(document.content().response.status.code).isEqualTo("200");
        assertThat(document.notes()).containsExactly("cxml (line 1) should be written cXML");
    }

    @Test
    void letsTheFirstOfTwoSingleElementsCount() throws CxmlException {
        var document = read(envelope("<Header><From><Credential domain='D'><Identity>a</Identity><Identity>b</Identity>"
                + "</Credential></From></Header><Request><ProfileRequest/></Request>"));

        assertThat(document.content().header.from.credential.get(0).identity.text())
                .isEqualTo("a");
        assertThat(document.notes())
                .singleElement()
                .asString()
                .contains("Identity")
                .contains("second time");
    }

    @Test
    void namesLineColumnAndProblem() {
        assertThatThrownBy(() -> read("<cXML>\n <Header></Footer></cXML>"))
                .isInstanceOfSatisfying(CxmlException.class, e -> {
                    assertThat(e.reason()).isEqualTo(CxmlException.Reason.MALFORMED);
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.column()).isEqualTo(17);
                })
                .hasMessageStartingWith("Line 2, column 17: Unexpected close tag </Footer>");
    }

    @Test
    void refusesADocumentThatIsNoCxml() {
        assertThatThrownBy(() -> read("<html/>"))
                .hasMessage("Line 1, column 1: The document is a html. Only cXML documents are read here");
        assertThatThrownBy(() -> read("<cXML/>")).hasMessageContaining("holds no Request, Message or Response");
        assertThatThrownBy(() -> read(envelope("<Request/><Request/>"))).hasMessageContaining("wrong place");
        assertThatThrownBy(() -> read(envelope("<Response/><Message/>"))).hasMessageContaining("second body");
        assertThatThrownBy(() -> read("")).hasMessage("The document is empty");
    }

    @Nested
    class DigestOfTheRequest {

        private String digest(String document) throws CxmlException {
            return read(document).requestDigest().orElseThrow();
        }

        @Test
        void doesNotDependOnHowTheDocumentIsWritten() throws CxmlException {
            String plain = envelope(HEADER + "<Request deploymentMode='production'><OrderRequest>"
                    + "<OrderRequestHeader orderID='1' type='new' orderType='regular'/></OrderRequest></Request>");
            String dressed = "<?xml version='1.0' encoding='UTF-8'?><!DOCTYPE cXML SYSTEM 'http://x.example/a.dtd'>"
                    + envelope("\n" + HEADER + "\n<Request>\n <OrderRequest><!-- hello -->\n"
                            + "<OrderRequestHeader   orderID=\"&#49;\"></OrderRequestHeader></OrderRequest></Request>");

            assertThat(digest(dressed)).isEqualTo(digest(plain)).hasSize(64);
        }

        @Test
        void doesNotDependOnHeaderAndTimestamp() throws CxmlException {
            String again = setup("c").replace("open sesame", "other").replace("09:30", "10:30");

            assertThat(digest(again)).isEqualTo(digest(setup("c")));
        }

        @Test
        void changesWithAnyContentBoundOrNot() throws CxmlException {
            assertThat(digest(setup("d"))).isNotEqualTo(digest(setup("c")));
            assertThat(digest(request("<UnknownRequest a='1'/>")))
                    .isNotEqualTo(digest(request("<UnknownRequest a='2'/>")));
            assertThat(digest(setup("<a>b</a>"))).isNotEqualTo(digest(setup("<b>a</b>")));
        }

        @Test
        void staysWhatItWasSinceOrdersAreKeptWithIt() throws CxmlException {
            assertThat(digest(setup("c <x y='1'>é€</x>")))
                    .isEqualTo("4d045f1a994c31c7f34d9e4fca9d783a96d1f5843b091dd0493511c587d9e0c7");
        }

        @Test
        void existsForRequestsOnly() throws CxmlException {
            assertThat(read(envelope("<Response><Status code='200' text='OK'/></Response>"))
                            .requestDigest())
                    .isEmpty();
        }
    }
}

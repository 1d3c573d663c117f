package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.comptoir.cxml.CxmlWriter.Encoding;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Credential;
import org.comptoir.cxml.binding.Header;
import org.comptoir.cxml.binding.Message;
import org.comptoir.cxml.binding.Party;
import org.comptoir.cxml.binding.Response;
import org.comptoir.cxml.binding.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CxmlWriterTest {

    private static CxmlDocument response(String text) {
        CXML envelope = new CXML();
        envelope.payloadId = "1@test";
        envelope.timestamp = "2026-11-21T09:30:00+00:00";
        envelope.response = new Response();
        envelope.response.status = new Status();
        envelope.response.status.code = "400";
        envelope.response.status.text = text;
        envelope.response.status.value = text;
        return CxmlDocument.of(envelope);
    }

    private static String write(CxmlDocument document, Encoding encoding) {
        return new String(new CxmlWriter(encoding).write(document), StandardCharsets.UTF_8);
    }

    @Test
    void writesDeclarationDoctypeAndElementsInTheOrderOfTheDtd() {
        assertThat(write(response("no"), Encoding.UTF_8)).isEqualTo("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <!DOCTYPE cXML SYSTEM "http://xml.cxml.org/schemas/cXML/1.2.071/cXML.dtd">
                        <cXML payloadID="1@test" timestamp="2026-11-21T09:30:00+00:00"><Response>\
                        <Status code="400" text="no">no</Status></Response></cXML>
                        """);
    }

    @Test
    void escapesMarkupQuotesAndLineEnds() {
        assertThat(write(response("<&>\"'\t\r\n"), Encoding.UTF_8))
                .contains("text=\"&lt;&amp;&gt;&quot;'&#9;&#13;&#10;\">&lt;&amp;&gt;\"'\t&#13;\n</Status>");
    }

    @Test
    void writesCharacterReferencesWhereOnlyAsciiMayGo() {
        assertThat(write(response("é€\uD83D\uDD29\u007F"), Encoding.US_ASCII))
                .startsWith("<?xml version=\"1.0\" encoding=\"US-ASCII\"?>")
                .contains(">&#233;&#8364;&#128297;&#127;</Status>");
        assertThat(write(response("é€\uD83D\uDD29"), Encoding.UTF_8)).contains(">é€\uD83D\uDD29</Status>");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(write(response("a\u0000\u001B\uD800b\uFFFE"), Encoding.UTF_8))
                .contains(">a\uFFFD\uFFFD\uFFFDb\uFFFD</Status>");
    }

    @Test
    void neverWritesASecretByAccident() {
        CXML envelope = new CXML();
        envelope.message = new Message();

        byte[] written = new CxmlWriter(Encoding.UTF_8).asItStands().write(CxmlDocument.of(envelope));

        assertThat(new String(written, StandardCharsets.UTF_8))
                .doesNotContain("SharedSecret")
                .endsWith("<cXML><Message deploymentMode=\"production\"/></cXML>\n");
    }

    @Test
    void refusesADocumentThatIsNotValidAndSaysAllThatIsWrongWithIt() {
        CXML envelope = response("no").content();
        envelope.payloadId = null;
        envelope.header = new Header();
        envelope.header.from = new Party();
        envelope.header.from.credential.add(new Credential());
        envelope.message = new Message();
        envelope.message.deploymentMode = "trial";
        envelope.message.id = "not a name";

        assertThatThrownBy(() -> new CxmlWriter(Encoding.UTF_8).write(CxmlDocument.of(envelope)))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .containsExactly(
                                        "cXML/@payloadID is missing",
                                        "cXML/Header/From/Credential[1]/@domain is missing",
                                        "cXML/Header/From/Credential[1]/Identity is missing",
                                        "cXML/Header/To is missing",
                                        "cXML/Header/Sender is missing",
                                        "cXML/Message/@deploymentMode is \"trial\" but must be production or test",
                                        "cXML/Message/@Id is \"not a name\" but must be one word of letters, digits and . - _ :",
                                        "cXML/Message holds () but must hold"
                                                + " Status?, (PunchOutOrderMessage | ProviderDoneMessage)",
                                        "cXML holds (Header, Message, Response) but must hold"
                                                + " ((Header, (Message | Request)) | Response), ds:Signature*"))
                .hasMessageStartingWith("The document is not valid: cXML/@payloadID is missing; cXML/Header");
    }

    @Test
    void namesTheFileOfTheDtdThatKnowsTheDocumentAndTheVersionTheCallerChose() {
        CxmlWriter writer = new CxmlWriter(Encoding.UTF_8).withDtdVersion("1.2.050");

        assertThat(new String(writer.write(response("no")), StandardCharsets.UTF_8))
                .contains("<!DOCTYPE cXML SYSTEM \"http://xml.cxml.org/schemas/cXML/1.2.050/cXML.dtd\">");
        assertThat(new String(writer.write(response("no"), DtdFile.FULFILL), StandardCharsets.UTF_8))
                .contains("cXML/1.2.050/Fulfill.dtd\">");
        assertThat(DtdFile.of("ShipNoticeRequest")).isEqualTo(DtdFile.FULFILL);
        assertThat(DtdFile.of("OrderRequest")).isEqualTo(DtdFile.CXML);
        assertThatThrownBy(() -> writer.withDtdVersion("1.2\" [")).hasMessageContaining("Give one like 1.2.071");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.comptoir.cxml.SampleDocumentsTest#valid")
    void writesValidDocuments(Path sample) throws Exception {
        ReadDocument document = ReadDocument.of(Files.readAllBytes(sample.resolve("document.xml")), null);

        for (Encoding encoding : Encoding.values()) {
            byte[] written = document.write().apply(new CxmlWriter(encoding));
            assertThat(DtdCheck.errors(written, document.dtd().fileName())).isEmpty();
        }
    }
}

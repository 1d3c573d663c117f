package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.cxml.CxmlWriter.Encoding;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Message;
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

        assertThat(write(CxmlDocument.of(envelope), Encoding.UTF_8))
                .doesNotContain("SharedSecret")
                .endsWith("<cXML><Message deploymentMode=\"production\"/></cXML>\n");
    }

    static List<Path> validSamples() throws Exception {
        return SampleDocumentsTest.samples().stream()
                .filter(sample -> Files.exists(sample.resolve("valid")))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("validSamples")
    void writesValidDocuments(Path sample) throws Exception {
        CxmlDocument document =
                new CxmlReader(CxmlLimits.DEFAULT).read(Files.readAllBytes(sample.resolve("document.xml")), null);

        for (Encoding encoding : Encoding.values()) {
            assertThat(DtdCheck.errors(new CxmlWriter(encoding).write(document), "cXML.dtd"))
                    .isEmpty();
        }
    }
}

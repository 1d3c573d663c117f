package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingsTest {

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);

    private static byte[] document(String declared, Charset charset) {
        String declaration = declared.isEmpty() ? "" : "<?xml version='1.0' encoding='" + declared + "'?>\n";
        return (declaration + Documents.setup("café")).getBytes(charset);
    }

    private String cookie(byte[] document, String httpCharset) throws CxmlException {
        return reader.read(document, httpCharset)
                .content()
                .request
                .punchOutSetupRequest
                .buyerCookie
                .text();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "utf-8, UTF-8",
        "ISO-8859-1, ISO-8859-1",
        "ISO-8859-15, ISO-8859-15",
        "windows-1252, windows-1252",
        "UTF-16, UTF-16",
        "'', UTF-8",
        "'', UTF-16"
    })
    void readsEveryAcceptedEncoding(String declared, Charset charset) throws CxmlException {
        assertThat(cookie(document(declared, charset), null)).isEqualTo("café");
    }

    @Test
    void readsAByteOrderMarkBeforeUtf8() throws CxmlException {
        assertThat(cookie(document("UTF-8", StandardCharsets.UTF_8), null)).isEqualTo("café");
        byte[] marked = ("\uFEFF" + Documents.setup("café")).getBytes(StandardCharsets.UTF_8);
        assertThat(cookie(marked, "utf-8")).isEqualTo("café");
    }

    @Test
    void takesTheEncodingOfTheHeaderWhereTheDocumentNamesNone() throws CxmlException {
        assertThat(cookie(document("", StandardCharsets.ISO_8859_1), "ISO-8859-1"))
                .isEqualTo("café");
    }

    @Test
    void refusesHeaderAndDeclarationThatDisagreeUnlessItMakesNoDifference() throws CxmlException {
        assertThatThrownBy(() -> cookie(document("UTF-8", StandardCharsets.UTF_8), "ISO-8859-1"))
                .hasMessage("The HTTP header says ISO-8859-1 but the XML declaration says UTF-8."
                        + " Let both name the encoding it really has");
        byte[] ascii = ("<?xml version='1.0' encoding='UTF-8'?>" + Documents.setup("cafe"))
                .getBytes(StandardCharsets.US_ASCII);
        assertThat(cookie(ascii, "us-ascii")).isEqualTo("cafe");
    }

    @Test
    void refusesAMarkThatContradictsTheDeclaration() {
        byte[] marked = ("\uFEFF<?xml version='1.0' encoding='ISO-8859-1'?>" + Documents.setup("café"))
                .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> cookie(marked, null))
                .hasMessageContaining(
                        "The byte order mark says UTF-8 but the declaration or the HTTP header says ISO-8859-1");
    }

    @Test
    void takesADeclarationOfUtf16ForNoneWhereEachCharacterIsAByte() throws CxmlException {
        CxmlDocument document = reader.read(document("utf-16", StandardCharsets.UTF_8), null);

        assertThat(document.content().request.punchOutSetupRequest.buyerCookie.text())
                .isEqualTo("café");
        assertThat(document.notes())
                .containsExactly("The XML declaration says utf-16 but the document is not; it was read without it");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, UTF-8", "ISO-8859-1, ISO-8859-1"})
    void toleratesBlanksBeforeTheDeclarationAndSaysSo(String declared, Charset charset) throws CxmlException {
        byte[] late = ("\r\n  " + new String(document(declared, charset), charset)).getBytes(charset);

        CxmlDocument document = reader.read(late, null);

        assertThat(document.content().request.punchOutSetupRequest.buyerCookie.text())
                .isEqualTo("café");
        assertThat(document.notes())
                .containsExactly("The XML declaration should stand at the very beginning of the document");
    }

    @Test
    void keepsThePlaceOfAFaultAfterALateDeclaration() {
        byte[] document = "\n<?xml version='1.0'?>\n<cXML></cxml>".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> reader.read(document, null)).hasMessageStartingWith("Line 3, column 12: ");
    }

    @Test
    void refusesALateDeclarationOfAnotherVersion() {
        byte[] document = " <?xml version='1.1'?><cXML/>".getBytes(StandardCharsets.US_ASCII);

        assertThatThrownBy(() -> reader.read(document, null)).hasMessage("Line 1, column 2: Only XML 1.0 is read");
    }

    @Test
    void readsACharsetInQuotes() throws CxmlException {
        assertThat(cookie(document("", StandardCharsets.ISO_8859_1), "\"iso-8859-1\""))
                .isEqualTo("café");
        assertThat(cookie(document("UTF-16", StandardCharsets.UTF_16), "'utf-16'"))
                .isEqualTo("café");
    }

    @Test
    void takesNoOtherInstructionForADeclaration() throws CxmlException {
        byte[] document = ("<?xml-stylesheet href='x' encoding='IBM037'?>" + Documents.setup("café"))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(cookie(document, null)).isEqualTo("café");
    }

    @Test
    void namesThePlaceOfABrokenByte() {
        byte[] document = ("<cXML>\n €" + "\u00E9").getBytes(StandardCharsets.UTF_8);
        document[document.length - 1] = 'x';

        assertThatThrownBy(() -> reader.read(document, null))
                .hasMessage("Line 2, column 3: The document is said to be UTF-8 but holds bytes here that are not."
                        + " Declare the encoding it really has");
    }

    @Test
    void refusesAForeignEncodingByName() {
        assertThatThrownBy(() -> reader.read(document("UTF-7", StandardCharsets.US_ASCII), null))
                .hasMessageStartingWith("The encoding UTF-7 is not accepted here. Send UTF-8");
        assertThatThrownBy(() -> reader.read(document("", StandardCharsets.UTF_8), "x\u0007".repeat(50)))
                .hasMessageStartingWith("The encoding x?x?")
                .hasMessageNotContaining("\u0007");
    }
}

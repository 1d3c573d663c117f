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
}

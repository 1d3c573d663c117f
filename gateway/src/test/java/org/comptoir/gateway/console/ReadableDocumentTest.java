package org.comptoir.gateway.console;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadableDocumentTest {

    @Test
    void readsTheCharsetOfTheContentTypeFirst() {
        byte[] latin = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><a>é</a>".getBytes(ISO_8859_1);

        assertThat(ReadableDocument.of(latin, "text/xml; charset=ISO-8859-1").text())
                .contains("<a>é</a>");
    }

    @Test
    void readsTheEncodingOfTheDeclarationNext() {
        byte[] latin = "<?xml version=\"1.0\" encoding='ISO-8859-1'?><a>é</a>".getBytes(ISO_8859_1);

        assertThat(ReadableDocument.of(latin, "text/xml").text()).contains("<a>é</a>");
    }

    @Test
    void believesAByteOrderMark() {
        assertThat(ReadableDocument.of("<a>é</a>".getBytes(UTF_16), "text/xml").text())
                .isEqualTo("<a>é</a>\n");
    }

    @Test
    void showsBytesOfAnUnknownEncodingAllTheSame() {
        byte[] broken = {'<', 'a', '>', (byte) 0xC3, '<', '/', 'a', '>'};

        assertThat(ReadableDocument.of(broken, "text/xml; charset=no-such").text())
                .isEqualTo("<a>\ufffd</a>\n");
    }

    @Test
    void leavesWhatIsNotXmlAsItIs() {
        assertThat(ReadableDocument.of("a=b&c=<d>".getBytes(UTF_8), "application/x-www-form-urlencoded")
                        .text())
                .isEqualTo("a=b&c=<d>");
    }

    @Test
    void showsTheBeginningOfALongDocumentAndSaysSo() {
        ReadableDocument document = ReadableDocument.of("x".repeat(300_000).getBytes(UTF_8), "text/plain");

        assertThat(document.cut()).isTrue();
        assertThat(document.text()).hasSize(262_144);
    }
}

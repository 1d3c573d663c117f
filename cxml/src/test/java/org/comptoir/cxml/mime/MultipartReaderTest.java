package org.comptoir.cxml.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import org.comptoir.cxml.CxmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultipartReaderTest {

    private static final String RELATED =
            "multipart/related; boundary=\"----=_Part_0\"; type=\"text/xml\"; start=\"<doc@buyer>\"";

    private final MultipartReader reader = new MultipartReader(MimeLimits.DEFAULT);

    private CxmlMultipart read(String contentType, String... lines) throws CxmlException {
        return reader.read(contentType, String.join("\r\n", lines).getBytes(UTF_8));
    }

    private static String text(MimePart part) {
        return new String(part.content(), UTF_8);
    }

    @Test
    void separatesTheDocumentFromItsAttachments() throws CxmlException {
        CxmlMultipart message = read(
                RELATED,
                "------=_Part_0",
                "Content-Type: text/xml; charset=UTF-8",
                "Content-ID: <doc@buyer>",
                "",
                "<cXML>é</cXML>",
                "------=_Part_0",
                "Content-Type: application/pdf; name=\"spec.pdf\"",
                "Content-Transfer-Encoding: base64",
                "Content-ID: <spec@buyer>",
                "Content-Disposition: attachment; filename=\"spec.pdf\"",
                "",
                "JVBERi0x",
                "LjQK",
                "------=_Part_0--",
                "");

        assertThat(text(message.document())).isEqualTo("<cXML>é</cXML>");
        assertThat(message.document().charset()).isEqualTo("UTF-8");
        assertThat(message.attachments()).hasSize(1);
        MimePart spec = message.find("cid:spec@buyer").orElseThrow();
        assertThat(spec.type().media()).isEqualTo("application/pdf");
        assertThat(spec.name()).hasValue("spec.pdf");
        assertThat(text(spec)).isEqualTo("%PDF-1.4\n");
        assertThat(spec.size()).isEqualTo(9);
        assertThat(message.notes()).isEmpty();
    }

    @Test
    void findsTheDocumentThatStartNamesWhereverItStands() throws CxmlException {
        CxmlMultipart message = read(
                "Multipart/Related;start=doc@buyer;boundary=b",
                "--b",
                "Content-ID: <a@buyer>",
                "",
                "first",
                "--b",
                "Content-Id:doc@buyer",
                "",
                "<cXML/>",
                "--b--");

        assertThat(text(message.document())).isEqualTo("<cXML/>");
        assertThat(text(message.find("cid:a@buyer").orElseThrow())).isEqualTo("first");
    }

    @Test
    void takesTheFirstPartOfAMixedMessage() throws CxmlException {
        CxmlMultipart message = read(
                "multipart/mixed; boundary=b",
                "--b",
                "",
                "<cXML/>",
                "--b",
                "Content-Type: text/xml",
                "",
                "<a/>",
                "--b--");

        assertThat(text(message.document())).isEqualTo("<cXML/>");
        assertThat(message.document().type()).isEqualTo(ContentType.UNKNOWN);
    }

    @Test
    void looksForXmlWhereAnotherFileComesFirstAndSaysSo() throws CxmlException {
        CxmlMultipart message = read(
                "multipart/mixed; boundary=b; start=\"<nobody>\"",
                "--b",
                "Content-Type: image/png",
                "",
                "png",
                "--b",
                "Content-Type: application/xml",
                "",
                "<cXML/>",
                "--b--");

        assertThat(text(message.document())).isEqualTo("<cXML/>");
        assertThat(message.notes())
                .containsExactly(
                        "start names nobody, which is no part",
                        "The document is part 2 and not the first, and no start says so");
    }

    @Test
    void readsLinesThatEndInLineFeedsFoldedHeadersAndWhatSurroundsTheParts() throws CxmlException {
        String body = """
                This is a message of several parts.
                --b \t
                CONTENT-TYPE: text/xml;
                \tcharset=
                  "iso-8859-1"
                X-Other: one
                X-Other: two

                <cXML>
                --bb is another word
                </cXML>
                --b--
                --b
                after the end
                """;

        CxmlMultipart message = reader.read("multipart/mixed; boundary=b", body.getBytes(ISO_8859_1));

        assertThat(text(message.document())).isEqualTo("<cXML>\n--bb is another word\n</cXML>");
        assertThat(message.document().charset()).isEqualTo("iso-8859-1");
        assertThat(message.attachments()).isEmpty();
    }

    @Test
    void toleratesAMissingClosingBoundaryAndSaysSo() throws CxmlException {
        CxmlMultipart message = read("multipart/mixed; boundary=b", "--b", "", "<cXML/>", "--b", "", "file");

        assertThat(text(message.attachments().get(0))).isEqualTo("file");
        assertThat(message.notes()).containsExactly("The closing boundary is missing; the last part may be incomplete");
    }

    @Test
    void unpacksQuotedPrintable() throws CxmlException {
        CxmlMultipart message = read(
                "multipart/mixed; boundary=b",
                "--b",
                "Content-Transfer-Encoding: Quoted-Printable",
                "",
                "<cXML a=3D\"caf=C3=a9\" b=\"x\">  ",
                "one =",
                "line=20",
                "</cXML>=",
                "--b--");

        assertThat(text(message.document())).isEqualTo("<cXML a=\"café\" b=\"x\">\r\none line \r\n</cXML>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"binary", "8bit", "7BIT", ""})
    void leavesOtherContentAsItIsByteForByte(String encoding) throws CxmlException {
        byte[] every = new byte[256];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) i;
        }
        String body = "--b\r\n\r\n<cXML/>\r\n--b\r\nContent-Transfer-Encoding: " + encoding + "\r\n\r\n"
                + new String(every, ISO_8859_1) + "\r\n\r\n--b--";

        CxmlMultipart message = reader.read("multipart/mixed; boundary=b", body.getBytes(ISO_8859_1));

        assertThat(new String(message.attachments().get(0).content(), ISO_8859_1))
                .isEqualTo(new String(every, ISO_8859_1) + "\r\n");
    }

    @Test
    void readsAPartWithoutContent() throws CxmlException {
        CxmlMultipart message = read("multipart/mixed; boundary=b", "--b", "", "<cXML/>", "--b", "", "--b--");

        assertThat(message.attachments())
                .singleElement()
                .satisfies(part -> assertThat(part.size()).isZero());
    }

    @Test
    void letsTheFirstOfTwoPartsWithOneNameCountAndSaysSo() throws CxmlException {
        CxmlMultipart message = read(
                "multipart/mixed; boundary=b",
                "--b",
                "",
                "<cXML/>",
                "--b",
                "Content-ID: <a>",
                "",
                "1",
                "--b",
                "Content-ID: <a>",
                "",
                "2",
                "--b--");

        assertThat(text(message.find("cid:a").orElseThrow())).isEqualTo("1");
        assertThat(message.notes()).containsExactly("Two parts have the Content-ID a; the first one counts");
    }

    @ParameterizedTest
    @CsvSource({
        "part2.36F863B8@cxml.org, 'cid: part2.36F863B8@cxml.org'",
        "part2.36F863B8@cxml.org, ' CID:part2.36F863B8@cxml.org '",
        "part2.36F863B8@cxml.org, 'cid:<part2.36F863B8@cxml.org>'",
        "a+b@c, cid:a+b@c",
        "a/b@c, cid:a%2Fb@c",
        "a%2Fb@c, cid:a%2Fb@c",
        "a%2Fb@c, cid:a%252Fb@c",
        "é@c, cid:%C3%A9@c"
    })
    void followsAnAddressToItsPart(String id, String url) throws CxmlException {
        CxmlMultipart message = read(
                "multipart/mixed; boundary=b",
                "--b",
                "",
                "<cXML/>",
                "--b",
                "Content-ID: <" + id + ">",
                "",
                "1",
                "--b--");

        assertThat(message.find(url)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cid:PART@c",
                "part@c",
                "https://part@c",
                "cid:",
                "mid:part@c",
                "file:///etc/passwd",
                "",
                "cid:%zz"
            })
    void findsNothingForAnyOtherAddress(String url) throws CxmlException {
        CxmlMultipart message = read(
                "multipart/mixed; boundary=b", "--b", "", "<cXML/>", "--b", "Content-ID: <part@c>", "", "1", "--b--");

        assertThat(message.find(url)).isEmpty();
    }

    @Test
    void readsAStreamUpToTheLimitOnly() throws CxmlException, IOException {
        byte[] body = "--b\n\n<cXML/>\n--b--".getBytes(UTF_8);
        MultipartReader small = new MultipartReader(MimeLimits.DEFAULT.withBytes(body.length));

        CxmlMultipart message = small.read("multipart/mixed; boundary=b", new ByteArrayInputStream(body));

        assertThat(text(message.document())).isEqualTo("<cXML/>");
    }

    @Test
    void readsBase64WithoutPaddingAndInOneLine() throws CxmlException {
        String base64 = Base64.getEncoder()
                .withoutPadding()
                .encodeToString("x".repeat(1000).getBytes(UTF_8));

        CxmlMultipart message = read(
                "multipart/mixed; boundary=b",
                "--b",
                "",
                "<cXML/>",
                "--b",
                "Content-Transfer-Encoding: BASE64",
                "",
                base64,
                "--b--");

        assertThat(message.attachments().get(0).size()).isEqualTo(1000);
    }
}

package org.comptoir.cxml.mime;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.comptoir.cxml.CxmlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipartWriterTest {

    private static MimePart document(byte[] content) {
        return MimePart.document(ContentType.of("text/xml").with("charset", "UTF-8"), content);
    }

    private static MimePart file(String id, String name, byte[] content) {
        return MimePart.attachment(new ContentId(id), ContentType.of("application/pdf"), name, content);
    }

    @Test
    void writesARelatedMessageThatNamesItsDocument() {
        CxmlMultipart message = CxmlMultipart.of(
                document("<cXML>é</cXML>".getBytes(UTF_8)),
                List.of(file("spec@supplier", "spec \"1\".pdf", "%PDF-1.4\n".getBytes(UTF_8))));

        MultipartWriter.Written written = MultipartWriter.write(message);

        assertThat(written.contentType())
                .isEqualTo("multipart/related; boundary=\"=_a1\"; type=\"text/xml\"; start=\"<cxml.a1>\""
                        .replace("a1", digestOf(written)));
        assertThat(new String(written.body(), UTF_8))
                .isEqualTo("""
                --=_a1
                Content-Type: text/xml; charset="UTF-8"
                Content-Transfer-Encoding: 8bit
                Content-ID: <cxml.a1>

                <cXML>é</cXML>
                --=_a1
                Content-Type: application/pdf
                Content-Transfer-Encoding: base64
                Content-ID: <spec@supplier>
                Content-Disposition: attachment; filename="spec _1_.pdf"

                JVBERi0xLjQK
                --=_a1--
                """.replace("a1", digestOf(written)).replace("\n", "\r\n"));
    }

    private static String digestOf(MultipartWriter.Written written) {
        int from = written.contentType().indexOf("=_") + 2;
        return written.contentType().substring(from, from + 32);
    }

    @Test
    void writesTheSameMessageAlwaysTheSame() {
        CxmlMultipart message =
                CxmlMultipart.of(document("<cXML/>".getBytes(UTF_8)), List.of(file("a", "b", new byte[9])));

        assertThat(MultipartWriter.write(message).body())
                .isEqualTo(MultipartWriter.write(message).body());
    }

    @Test
    void isReadBackByteForByte() throws CxmlException {
        Random random = new Random(20261125);
        for (int i = 0; i < 200; i++) {
            byte[] content = new byte[random.nextInt(500)];
            random.nextBytes(content);
            byte[] file = new byte[random.nextInt(500)];
            random.nextBytes(file);
            CxmlMultipart sent = CxmlMultipart.of(document(content), List.of(file("a%/é@b", "café.pdf", file)));

            MultipartWriter.Written written = MultipartWriter.write(sent);
            CxmlMultipart read = new MultipartReader(MimeLimits.DEFAULT).read(written.contentType(), written.body());

            assertThat(read.notes()).isEmpty();
            assertThat(read.document().content()).isEqualTo(content);
            assertThat(read.document().type()).isEqualTo(sent.document().type());
            MimePart received = read.find(new ContentId("a%/é@b").url()).orElseThrow();
            assertThat(received.content()).isEqualTo(file);
            assertThat(received.name()).hasValue("café.pdf");
        }
    }

    @Test
    void callsADocumentBinaryThatMailWouldBreak() {
        assertThat(encodingOf("<cXML/>".getBytes(UTF_8))).isEqualTo("7bit");
        assertThat(encodingOf("<cXML>é</cXML>".getBytes(UTF_8))).isEqualTo("8bit");
        assertThat(encodingOf("x".repeat(999).getBytes(UTF_8))).isEqualTo("binary");
        assertThat(encodingOf("<cXML/>".getBytes(UTF_16))).isEqualTo("binary");
    }

    private static String encodingOf(byte[] content) {
        String body = new String(
                MultipartWriter.write(CxmlMultipart.of(document(content), List.of()))
                        .body(),
                UTF_8);
        return body.replaceAll("(?s).*Transfer-Encoding: (\\w+)\r.*", "$1");
    }

    @Test
    void refusesAttachmentsThatNothingCouldName() {
        MimePart document = document(new byte[0]);
        MimePart file = file("a", "a", new byte[0]);

        assertThatThrownBy(() -> MultipartWriter.write(CxmlMultipart.of(document, List.of(file, file))))
                .hasMessage("Two parts have the Content-ID a. Give each its own");
        assertThatThrownBy(() -> MultipartWriter.write(CxmlMultipart.of(document, List.of(document))))
                .hasMessageContaining("has no Content-ID");
    }

    @ParameterizedTest
    @CsvSource({"a@b, cid:a@b", "a b, ", "<a>, ", "'', ", "a%/é@b, cid:a%25%2F%C3%A9@b"})
    void escapesAContentIdInItsAddress(String id, String url) {
        if (url == null) {
            assertThatThrownBy(() -> new ContentId(id)).isInstanceOf(IllegalArgumentException.class);
        } else {
            assertThat(new ContentId(id).url()).isEqualTo(url);
            assertThat(ContentId.ofUrl(url)).hasValue(new ContentId(id));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Text/XML ; Charset=utf-8', text/xml, utf-8",
        "text/xml;charset=\"utf-8\", text/xml, utf-8",
        "'application/xml; x; =y; charset = UTF-8', application/xml, UTF-8",
        "text/xml, text/xml, ",
        "'text/xml; charset=', text/xml, "
    })
    void readsAContentType(String header, String media, String charset) throws CxmlException {
        ContentType type = ContentType.parse(header);

        assertThat(type.media()).isEqualTo(media);
        assertThat(type.charset().orElse(null)).isEqualTo(charset);
        assertThat(type.isXml()).isTrue();
    }
}

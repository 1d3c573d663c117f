package org.comptoir.gateway.protocol.cxml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.mime.ContentId;
import org.comptoir.cxml.mime.ContentType;
import org.comptoir.cxml.mime.CxmlMultipart;
import org.comptoir.cxml.mime.MimePart;
import org.comptoir.cxml.mime.MultipartWriter;
import org.comptoir.gateway.fixtures.AtOnce;
import org.comptoir.gateway.fixtures.WrittenDocuments;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlCall;
import org.comptoir.gateway.protocol.cxml.exchange.Wire;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Documents with attachments, through the real reception into the real tables. */
@ArquillianTest
class AttachmentsIT {

    private static final String PDF = "%PDF-1.7 a drawing";

    @Inject
    CxmlReception reception;

    @Inject
    Database database;

    private static CxmlCall message(String document, String... files) {
        List<MimePart> parts = new ArrayList<>();
        for (String file : files) {
            parts.add(MimePart.attachment(
                    new ContentId("file%d@buyer.example".formatted(parts.size() + 1)),
                    ContentType.of("text/html"),
                    "drawing.pdf",
                    file.getBytes(UTF_8)));
        }
        MultipartWriter.Written written = MultipartWriter.write(CxmlMultipart.of(
                MimePart.document(ContentType.of("text/xml").with("charset", "UTF-8"), document.getBytes(UTF_8)),
                parts));
        return new CxmlCall(written.body(), written.contentType());
    }

    private String answer(CxmlCall call) {
        return new String(reception.receive(call).body(), UTF_8);
    }

    private static String withoutIds(String answer) {
        return answer.replaceAll("payloadID=\"[^\"]*\" timestamp=\"[^\"]*\"", "");
    }

    private static String order(String id, String number) {
        return Wire.document(id, Wire.ORDER.replace("PO-1", number));
    }

    private List<String> filesOfDocument(String payloadId) {
        return database.query(
                """
                select a.file_name, a.content_type, a.content from document_attachment a
                  join document_journal d on d.id = a.journal_id
                 where d.document_id = ? order by a.journal_id, a.number""",
                row -> row.text("file_name") + " " + row.text("content_type") + " "
                        + new String(row.bytes("content"), UTF_8),
                payloadId);
    }

    private Optional<String> delivered(String number) {
        long supplier = database.one(
                        "select supplier_id from purchase_order where order_number = ?",
                        row -> row.number("supplier_id"),
                        number)
                .orElseThrow();
        WrittenDocuments.of(database, supplier);
        return database.one("""
                select e.payload from outbox e join purchase_order o on e.subject = 'order:' || o.id
                 where o.order_number = ?""", row -> new String(row.bytes("payload"), UTF_8), number);
    }

    @Test
    void keepsTheFilesOfAnOrderOnce() {
        String first = answer(message(order("files-1@it", "PO-FILES-1"), PDF, "<script>alert(1)</script>"));
        String again = answer(message(order("files-1@it", "PO-FILES-1"), PDF, "<script>alert(1)</script>"));

        assertThat(first).contains("<Status code=\"200\"");
        assertThat(withoutIds(again)).isEqualTo(withoutIds(first));
        assertThat(filesOfDocument("files-1@it"))
                .containsExactly(
                        "attachment-1.pdf application/pdf " + PDF,
                        "attachment-2.bin application/octet-stream <script>alert(1)</script>");
    }

    @Test
    void refusesOtherFilesUnderAKnownId() {
        answer(message(order("files-2@it", "PO-FILES-2"), PDF));

        assertThat(answer(message(order("files-2@it", "PO-FILES-2"), PDF + " changed")))
                .contains("<Status code=\"409\"");
        assertThat(answer(Wire.call(order("files-2@it", "PO-FILES-2")))).contains("<Status code=\"409\"");
    }

    @Test
    void keepsOneSetOfFilesOfOrdersThatComeAtOnce() throws Exception {
        CxmlCall call = message(order("files-3@it", "PO-FILES-3"), PDF);

        List<String> answers = AtOnce.all(8, () -> withoutIds(answer(call)));

        assertThat(answers).allSatisfy(answer -> assertThat(answer).isEqualTo(answers.get(0)));
        assertThat(filesOfDocument("files-3@it")).hasSize(1);
    }

    @Test
    void tellsTheCoreSystemWhereTheFilesAre() {
        answer(message(
                Wire.document(
                        "files-4@it", Wire.ORDER.replace("PO-1", "PO-FILES-4").replace(" p1 ", "")),
                PDF));

        assertThat(delivered("PO-FILES-4").orElse(""))
                .contains("\"attachments\":[{\"number\":1,\"fileName\":\"attachment-1.pdf\",\"sentAs\":\"drawing.pdf\","
                        + "\"contentId\":\"file1@buyer.example\",\"contentType\":\"application/pdf\",\"size\":18,")
                .containsPattern("\"href\":\"http[^\"]*/api/v1/orders/[0-9]+/attachments/1\"");
    }

    @Test
    void takesOtherRequestsInPartsToo() {
        assertThat(answer(message(Wire.document("files-5@it", Wire.SETUP), PDF)))
                .contains("<StartPage>");
        assertThat(answer(message(Wire.document("files-6@it", "<StatusUpdateRequest/>"), PDF)))
                .contains("<Status code=\"200\"");
        assertThat(filesOfDocument("files-6@it")).hasSize(1);
    }

    @Test
    void saysWhatIsWrongWithAMessage() {
        String[] many = new String[21];
        java.util.Arrays.fill(many, "x");

        assertThat(answer(message(order("files-7@it", "PO-FILES-7"), many))).contains("<Status code=\"400\"");
        assertThat(answer(new CxmlCall("--a\r\n".getBytes(UTF_8), "multipart/related")))
                .contains("<Status code=\"406\"")
                .contains("boundary");
        assertThat(filesOfDocument("files-7@it")).isEmpty();
    }

    @Test
    void keepsNothingOfStrangers() {
        CxmlCall call = message(order("files-8@it", "PO-FILES-8").replace(Wire.SECRET, "guess"), PDF);

        assertThat(answer(call)).contains("<Status code=\"401\"");
        assertThat(filesOfDocument("files-8@it")).isEmpty();
    }
}

package org.comptoir.gateway.protocol.cxml;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comptoir.cxml.CxmlException;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.journal.KeptAttachment;
import org.comptoir.gateway.protocol.cxml.exchange.CxmlCall;
import org.junit.jupiter.api.Test;

class UnpackingTest {

    private static final Path SAMPLES = Path.of("..", "docs", "samples");
    private static final String TYPE = "multipart/related; boundary=\"comptoir-sample-boundary\"; type=\"text/xml\"";

    @Test
    void leavesADocumentWithoutAttachmentsAlone() throws CxmlException {
        CxmlCall call = new CxmlCall("<cXML/>".getBytes(UTF_8), "text/xml");

        assertThat(Unpacking.of(call)).isSameAs(call);
    }

    @Test
    void takesTheSampleApart() throws Exception {
        byte[] body = Files.readAllBytes(SAMPLES.resolve("order-with-drawing-demo.multipart"));

        CxmlCall call = Unpacking.of(new CxmlCall(body, TYPE));

        assertThat(new CxmlReader(CxmlLimits.DEFAULT)
                        .read(call.body(), call.charset())
                        .requestName())
                .hasValue("OrderRequest");
        assertThat(call.notes()).isEmpty();
        assertThat(call.attachments())
                .singleElement()
                .extracting(Attachment::kept)
                .extracting(
                        KeptAttachment::fileName,
                        KeptAttachment::contentType,
                        kept -> kept.sentAs().orElse(""),
                        kept -> kept.contentId().orElse(""))
                .containsExactly(
                        "attachment-1.pdf", "application/pdf", "drawing.pdf", "drawing.1763744460@grandcompte.example");
    }

    @Test
    void callsTooManyAttachmentsAFaultOfContentAndNoBoundaryOneOfReading() {
        String part = "--b\r\n\r\nx\r\n";
        CxmlException many = catchThrowableOfType(
                CxmlException.class,
                () -> Unpacking.of(new CxmlCall(
                        (String.join("", List.of(part.repeat(22))) + "--b--").getBytes(US_ASCII),
                        "multipart/mixed; boundary=b")));
        CxmlException none = catchThrowableOfType(
                CxmlException.class, () -> Unpacking.of(new CxmlCall(new byte[] {'x'}, "multipart/mixed")));

        assertThat(Unpacking.answer(many).code()).isEqualTo(400);
        assertThat(Unpacking.answer(none).code()).isEqualTo(406);
    }
}

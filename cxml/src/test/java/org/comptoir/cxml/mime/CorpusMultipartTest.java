package org.comptoir.cxml.mime;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.comptoir.cxml.CxmlDocument;
import org.comptoir.cxml.CxmlLimits;
import org.comptoir.cxml.CxmlReader;
import org.comptoir.cxml.Shared;
import org.comptoir.cxml.binding.Attachment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole requests with attachments, where they are on this machine. */
class CorpusMultipartTest {

    @ParameterizedTest
    @ValueSource(strings = {"OrderRequest-multipart-related.mime", "OrderRequest-multipart-mixed-nostart.mime"})
    void leadsFromTheCommentOfAnOrderToItsAttachment(String name) throws Exception {
        byte[] sent = Files.readAllBytes(
                Path.of(Shared.path("corpus", "cxml", "derived", name).toString()));
        String text = new String(sent, ISO_8859_1);
        int empty = text.indexOf("\r\n\r\n");
        String type = text.substring(text.indexOf("Content-Type:") + "Content-Type:".length(), empty);

        CxmlMultipart message =
                new MultipartReader(MimeLimits.DEFAULT).read(type, Arrays.copyOfRange(sent, empty + 4, sent.length));
        CxmlDocument order = new CxmlReader(CxmlLimits.DEFAULT)
                .read(message.document().content(), message.document().charset());

        String url = order.content().request.orderRequest.orderRequestHeader.comments.get(0).content.stream()
                .filter(Attachment.class::isInstance)
                .map(part -> ((Attachment) part).url.value)
                .findFirst()
                .orElseThrow();
        assertThat(new String(message.find(url).orElseThrow().content(), ISO_8859_1))
                .startsWith("%PDF-1.4");
        assertThat(message.notes()).isEmpty();
    }
}

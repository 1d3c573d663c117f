package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.comptoir.cxml.CxmlWriter.Encoding;
import org.comptoir.cxml.bench.GeneratedDocuments;
import org.comptoir.cxml.binding.CXML;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.IndexItem;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.ItemOut;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ItemWriterTest {

    private static final CxmlReader READER = new CxmlReader(CxmlLimits.DEFAULT);
    private static final CxmlWriter WRITER = new CxmlWriter(Encoding.UTF_8);

    private final ByteArrayOutputStream sink = new ByteArrayOutputStream();

    private static CXML cart(int lines) throws CxmlException {
        return READER.read(GeneratedDocuments.cart(lines).bytes(), null).content();
    }

    private void write(CxmlWriter writer, CXML envelope, List<ItemIn> lines) throws IOException {
        try (ItemWriter<ItemIn> items = writer.items(ItemKind.CART, envelope, sink)) {
            for (ItemIn line : lines) {
                items.write(line);
            }
            items.finish();
        }
    }

    @ParameterizedTest
    @EnumSource(Encoding.class)
    void writesTheSameBytesAsTheWholeWriter(Encoding encoding) throws Exception {
        CXML envelope = cart(200);
        CxmlWriter writer = new CxmlWriter(encoding);
        byte[] whole = writer.write(CxmlDocument.of(envelope));
        List<ItemIn> lines = List.copyOf(envelope.message.punchOutOrderMessage.itemIn);
        envelope.message.punchOutOrderMessage.itemIn.clear();

        write(writer, envelope, lines);

        assertThat(sink.toByteArray()).isEqualTo(whole);
    }

    @Test
    void writesAnOrderToo() throws Exception {
        CXML envelope = READER.read(GeneratedDocuments.order(3).bytes(), null).content();
        byte[] whole = WRITER.write(CxmlDocument.of(envelope));

        try (ItemWriter<ItemOut> items = WRITER.items(ItemKind.ORDER, envelope, sink)) {
            for (ItemOut line : envelope.request.orderRequest.itemOut) {
                items.write(line);
            }
            items.finish();
        }

        assertThat(sink.toByteArray()).isEqualTo(whole);
    }

    @Test
    void writesACatalogThatIsValid() throws Exception {
        ItemReader<Index, IndexItem> index = READER.openIndex(
                new ByteArrayInputStream(GeneratedDocuments.index(50).bytes()), null);

        try (ItemWriter<IndexItem> items = WRITER.items(ItemKind.INDEX, index.body(), sink)) {
            for (Optional<IndexItem> item = index.next(); item.isPresent(); item = index.next()) {
                items.write(item.get());
            }
            items.finish();
        }

        Index whole = READER.readRoot(GeneratedDocuments.index(50).bytes(), null, Index.class)
                .content();
        assertThat(sink.toByteArray()).isEqualTo(WRITER.writeRoot(whole));
        assertThat(DtdCheck.errors(sink.toByteArray(), "cXML.dtd")).isEmpty();
    }

    @Test
    void refusesALineThatTheDtdDoesNotAllow() throws Exception {
        CXML envelope = cart(1);
        ItemIn line = envelope.message.punchOutOrderMessage.itemIn.remove(0);
        line.quantity = null;

        assertThatThrownBy(() -> write(WRITER, envelope, List.of(line)))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("The document is not valid: ItemIn[1]/@quantity is missing");
        assertThat(sink.toString(java.nio.charset.StandardCharsets.UTF_8)).doesNotContain("</cXML>");
    }

    @Test
    void refusesAnEnvelopeThatTheDtdDoesNotAllow() throws Exception {
        CXML envelope = cart(0);
        envelope.payloadId = null;

        assertThatThrownBy(() -> write(WRITER, envelope, List.of()))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessage("The document is not valid: cXML/@payloadID is missing");
    }

    @Test
    void refusesAnOrderWithoutLines() throws Exception {
        CXML envelope = READER.read(GeneratedDocuments.order(0).bytes(), null).content();
        ItemWriter<ItemOut> items = WRITER.items(ItemKind.ORDER, envelope, sink);

        assertThatThrownBy(items::finish).hasMessageContaining("OrderRequest/ItemOut is missing");
    }

    @Test
    void leavesADocumentCutOffThatWasNotFinished() throws Exception {
        ItemWriter<ItemIn> items = WRITER.items(ItemKind.CART, cart(0), sink);
        items.close();

        assertThatThrownBy(() -> READER.read(sink.toByteArray(), null)).isInstanceOf(CxmlException.class);
        assertThatThrownBy(items::finish).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAnEnvelopeOfAnotherKind() throws Exception {
        CXML envelope = cart(0);

        assertThatThrownBy(() -> WRITER.items(ItemKind.ORDER, envelope, sink))
                .hasMessage("The envelope holds no Request");
    }
}

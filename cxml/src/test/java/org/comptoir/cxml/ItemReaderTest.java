package org.comptoir.cxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.comptoir.cxml.CxmlException.Reason.ENCODING;
import static org.comptoir.cxml.CxmlException.Reason.FORBIDDEN;
import static org.comptoir.cxml.CxmlException.Reason.LIMIT;
import static org.comptoir.cxml.CxmlException.Reason.MALFORMED;
import static org.comptoir.cxml.CxmlException.Reason.STRUCTURE;
import static org.comptoir.cxml.Documents.envelope;
import static org.comptoir.cxml.Documents.request;
import static org.comptoir.cxml.Documents.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.comptoir.cxml.bench.GeneratedDocuments;
import org.comptoir.cxml.bench.LongDocuments;
import org.comptoir.cxml.binding.Index;
import org.comptoir.cxml.binding.IndexItem;
import org.comptoir.cxml.binding.ItemIn;
import org.comptoir.cxml.binding.ItemOut;
import org.comptoir.cxml.binding.OrderRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemReaderTest {

    private static final String HEAD = "<OrderRequestHeader orderID='1'/>";
    private static final String LINE =
            "<ItemOut quantity='1'><ItemID><SupplierPartID>A</SupplierPartID></ItemID></ItemOut>";

    private final CxmlReader reader = new CxmlReader(CxmlLimits.DEFAULT);

    private static String order(String content) {
        return request("<OrderRequest>" + content + "</OrderRequest>");
    }

    private ItemReader<OrderRequest, ItemOut> open(byte[] document) throws CxmlException {
        return reader.open(new ByteArrayInputStream(document), null).items(ItemKind.ORDER);
    }

    private int count(byte[] document) throws CxmlException {
        ItemReader<OrderRequest, ItemOut> order = open(document);
        int items = 0;
        while (order.next().isPresent()) {
            items++;
        }
        return items;
    }

    @Test
    void readsTheHeaderFirstAndThenEachLine() throws CxmlException {
        CxmlIncoming incoming = reader.open(GeneratedDocuments.order(25).stream(), null);
        ItemReader<OrderRequest, ItemOut> order = incoming.items(ItemKind.ORDER);

        assertThat(incoming.header()).isPresent();
        assertThat(order.body().orderRequestHeader.orderId).isEqualTo("4500012345");
        for (int number = 1; number <= 25; number++) {
            assertThat(order.next().orElseThrow().lineNumber).isEqualTo(Integer.toString(number));
        }
        assertThat(order.next()).isEmpty();
        assertThat(order.next()).isEmpty();
        assertThat(order.notes()).isEmpty();
        assertThat(order.body().itemOut).isEmpty();
    }

    @Test
    void givesTheSameItemsAndTheSameDigestAsTheWholeDocument() throws CxmlException {
        byte[] bytes = GeneratedDocuments.order(40).bytes();
        CxmlDocument whole = reader.read(bytes, null);
        ItemReader<OrderRequest, ItemOut> order = open(bytes);

        for (Optional<ItemOut> item = order.next(); item.isPresent(); item = order.next()) {
            order.body().itemOut.add(item.get());
        }

        assertThat(order.requestDigest()).isEqualTo(whole.requestDigest());
        assertThat(order.body()).usingRecursiveComparison().isEqualTo(whole.content().request.orderRequest);
    }

    @Test
    void readsTheLinesOfACart() throws CxmlException {
        ItemReader<?, ItemIn> cart =
                reader.open(GeneratedDocuments.cart(3).stream(), null).items(ItemKind.CART);

        assertThat(Stream.of(cart.next(), cart.next(), cart.next()).map(Optional::isPresent))
                .containsOnly(true);
        assertThat(cart.next()).isEmpty();
        assertThat(cart.requestDigest()).isEmpty();
    }

    @Test
    void readsEachArticleOfACatalogAlsoWhereOneElementHoldsAll() throws CxmlException {
        String add = "<IndexItemAdd><ItemID><SupplierPartID>A</SupplierPartID></ItemID></IndexItemAdd>";
        String document = "<!DOCTYPE Index SYSTEM 'cXML.dtd'><Index><SupplierID domain='DUNS'>1</SupplierID><IndexItem>"
                + add + "<Other/>" + add + "</IndexItem><IndexItem><IndexItemDelete/></IndexItem></Index>";
        ItemReader<Index, IndexItem> index = reader.openIndex(new ByteArrayInputStream(utf8(document)), null);
        List<IndexItem> items = new ArrayList<>();

        for (Optional<IndexItem> item = index.next(); item.isPresent(); item = index.next()) {
            items.add(item.get());
        }

        assertThat(index.body().supplierId).hasSize(1);
        assertThat(items).extracting(item -> item.indexItemAdd.size()).containsExactly(1, 1, 0);
        assertThat(items.get(2).indexItemDelete).hasSize(1);
        assertThat(index.notes()).containsExactly("Index/IndexItem/Other (line 1) is not known here and was left out");
    }

    @Test
    void readsAnOrderWithoutLines() throws CxmlException {
        assertThat(count(utf8(order(HEAD)))).isZero();
    }

    @Test
    void keepsWhatStandsBehindTheItems() throws CxmlException {
        ItemReader<OrderRequest, ItemOut> order = open(utf8(order(HEAD + LINE + HEAD + LINE)));

        assertThat(order.next()).isPresent();
        assertThat(order.next()).isPresent();
        assertThat(order.next()).isEmpty();
        assertThat(order.notes()).singleElement().asString().contains("stands here a second time");
    }

    static Stream<Arguments> refusals() {
        String sound = order(HEAD + LINE.repeat(3));
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?>" + sound;
        return Stream.of(
                Arguments.of("items before the header", STRUCTURE, utf8(order(LINE + HEAD))),
                Arguments.of("another request", STRUCTURE, utf8(request("<ProfileRequest/>"))),
                Arguments.of("a message", STRUCTURE, utf8(envelope("<Message/>"))),
                Arguments.of("no body", STRUCTURE, utf8(envelope(""))),
                Arguments.of("another root", STRUCTURE, utf8("<Index/>")),
                Arguments.of("a second body", STRUCTURE, utf8(sound.replace("</cXML>", "<Request/></cXML>"))),
                Arguments.of("cut off in a line", MALFORMED, utf8(sound.substring(0, sound.indexOf("</ItemID>")))),
                Arguments.of("cut off behind the lines", MALFORMED, utf8(sound.replace("</Request></cXML>", ""))),
                Arguments.of("garbage behind the end", MALFORMED, utf8(sound + "<more/>")),
                Arguments.of("nothing", MALFORMED, new byte[0]),
                Arguments.of("an entity", FORBIDDEN, utf8("<!DOCTYPE cXML [<!ENTITY a 'b'>]>" + sound)),
                Arguments.of("an undeclared entity", FORBIDDEN, utf8(order(HEAD + LINE + "&a;"))),
                Arguments.of(
                        "a declaration far down",
                        LIMIT,
                        utf8(" ".repeat(8185) + "<!DOCTYPE cXML [<!ENTITY a 'b'>]>" + sound)),
                Arguments.of("another document type", STRUCTURE, utf8("<!DOCTYPE html>" + sound)),
                Arguments.of("XML 1.1", FORBIDDEN, utf8("<?xml version='1.1'?>" + sound)),
                Arguments.of("depth", LIMIT, utf8(order(HEAD + "<a>".repeat(1000)))),
                Arguments.of("text", LIMIT, utf8(order(HEAD + LINE.replace(">A<", ">" + "x".repeat(70_000) + "<")))),
                Arguments.of("lines", LIMIT, utf8(order(HEAD + "<ItemOut/>".repeat(10_001)))),
                Arguments.of("UTF-8 that is none", ENCODING, latin1(order(HEAD + LINE.replace(">A<", ">\u00E9<")))),
                Arguments.of("UTF-16 without mark", ENCODING, sound.getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("UTF-32", ENCODING, latin.getBytes(Charset.forName("UTF-32LE"))));
    }

    private static byte[] latin1(String document) {
        return document.getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refusals")
    @Timeout(10)
    void refusesWithTheRightReason(String name, CxmlException.Reason reason, byte[] document) {
        CxmlException refusal = catchThrowableOfType(CxmlException.class, () -> count(document));

        assertThat(refusal).as(name).isNotNull();
        assertThat(refusal.reason()).as(refusal.getMessage()).isEqualTo(reason);
    }

    @Test
    void saysWhatMustComeFirst() {
        assertThatThrownBy(() -> open(utf8(order(LINE + HEAD))))
                .hasMessageContaining("The first ItemOut comes before OrderRequestHeader."
                        + " A document that is read item by item begins with it");
    }

    @Test
    void givesTheItemsBeforeTheBreak() throws CxmlException {
        String sound = order(HEAD + LINE.repeat(3));
        ItemReader<OrderRequest, ItemOut> order = open(utf8(sound.substring(0, sound.lastIndexOf("<ItemOut") + 4)));

        assertThat(order.next()).isPresent();
        assertThatThrownBy(() -> {
                    order.next();
                    order.next();
                })
                .isInstanceOf(CxmlException.class);
    }

    @Test
    void saysThatTheConnectionBrokeOff() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(utf8(order(HEAD + LINE.repeat(500)).substring(0, 20_000))), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Connection reset");
                    }
                });

        CxmlException refusal = catchThrowableOfType(CxmlException.class, () -> {
            ItemReader<OrderRequest, ItemOut> order = reader.open(broken, null).items(ItemKind.ORDER);
            while (order.next().isPresent()) {}
        });

        assertThat(refusal).hasMessageContaining("The document broke off: Connection reset");
        assertThat(refusal.reason()).isEqualTo(MALFORMED);
    }

    @Test
    @Timeout(30)
    void refusesAnItemThatWouldNotFitIntoMemory() {
        String huge = LINE.replace("<ItemID>", "<Comments>x</Comments>".repeat(300_000) + "<ItemID>");
        CxmlReader patient = new CxmlReader(CxmlLimits.DEFAULT.withBytes(Integer.MAX_VALUE));

        CxmlException refusal = catchThrowableOfType(
                CxmlException.class,
                () -> patient.open(new ByteArrayInputStream(utf8(order(HEAD + LINE + huge))), null)
                        .items(ItemKind.ORDER)
                        .next()
                        .map(first -> first)
                        .orElseThrow());
        CxmlException second = catchThrowableOfType(CxmlException.class, () -> {
            var order = patient.open(new ByteArrayInputStream(utf8(order(HEAD + LINE + huge))), null)
                    .items(ItemKind.ORDER);
            while (order.next().isPresent()) {}
        });

        assertThat(refusal).isNull();
        assertThat(second.reason()).isEqualTo(LIMIT);
    }

    @Test
    void refusesMoreBytesThanAllowed() {
        CxmlReader small = new CxmlReader(CxmlLimits.DEFAULT.withBytes(30_000));

        CxmlException refusal = catchThrowableOfType(CxmlException.class, () -> {
            var order =
                    small.open(GeneratedDocuments.order(1000).stream(), null).items(ItemKind.ORDER);
            while (order.next().isPresent()) {}
        });

        assertThat(refusal.reason()).isEqualTo(LIMIT);
        assertThat(refusal).hasMessageContaining("The document has more than 30000 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "ISO-8859-1", "windows-1252"})
    void readsTheEncodingsOfTheWholeReader(String encoding) throws CxmlException {
        String document = "<?xml version='1.0' encoding='" + encoding + "'?>"
                + order(HEAD + LINE.replace(">A<", ">\u00E9<").repeat(300));
        ItemReader<OrderRequest, ItemOut> order = open(document.getBytes(Charset.forName(encoding)));

        assertThat(order.next().orElseThrow().itemId.supplierPartId.value).isEqualTo("\u00E9");
    }

    @Test
    void alsoReadsAStreamAsAWhole() throws CxmlException {
        byte[] bytes = GeneratedDocuments.order(7).bytes();

        CxmlDocument streamed =
                reader.open(new ByteArrayInputStream(bytes), null).body();
        CxmlDocument whole = reader.read(bytes, null);

        assertThat(streamed.requestDigest()).isEqualTo(whole.requestDigest());
        assertThat(streamed).usingRecursiveComparison().isEqualTo(whole);
    }

    @Test
    @Timeout(300)
    void readsAndWritesAHundredThousandLinesInLittleHeap() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx48m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        LongDocuments.class.getName(),
                        "100000")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
        assertThat(said).contains("order read", "catalog read", "cart written", "catalog written");
    }
}

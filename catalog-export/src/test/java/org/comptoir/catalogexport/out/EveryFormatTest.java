package org.comptoir.catalogexport.out;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.SAXParserFactory;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.cif.CifFormat;
import org.comptoir.catalogexport.cxmlindex.IndexFormat;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

class EveryFormatTest {

    private static final Path DTD = Path.of("../cxml/src/main/resources/org/comptoir/cxml/dtd/1.2.071/cXML.dtd");

    static Stream<String> formats() {
        return ExportFormats.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void readsTheHardItemsBackAsItKeepsThem(String name) throws IOException {
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        ExportHead head = headOf(format);
        List<CatalogItem> items = HardItems.all().stream()
                .map(item -> name.endsWith("-prices") ? item.with(Action.REPRICE) : item)
                .toList();

        byte[] file = Exported.write(format, head, items);

        assertThat(Exported.read(format, head, file))
                .containsExactlyElementsOf(
                        items.stream().map(item -> Kept.by(format, head, item)).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void writesTheSameBytesAgain(String name) throws IOException {
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        List<CatalogItem> items =
                List.of(HardItems.all().get(0).with(name.endsWith("-prices") ? Action.REPRICE : Action.PUT));

        assertThat(Exported.write(format, headOf(format), items))
                .isEqualTo(Exported.write(format, headOf(format), items));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void refusesAnItemWithHalfACharacterAndKeepsTheOthers(String name) throws IOException {
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        if (name.endsWith("-prices")) {
            return;
        }
        CatalogItem half = AnItem.called("half").text("en", "Bolt \uD83D", "").build();

        var bytes = new ByteArrayOutputStream();
        try (var sink = format.open(bytes, headOf(format))) {
            assertThat(sink.write(AnItem.called("one").build())).isEmpty();
            assertThat(sink.write(half)).anySatisfy(refusal -> {
                assertThat(refusal.item()).isEqualTo("half");
                assertThat(refusal.rule()).contains("half of a character");
                assertThat(refusal.remedy()).isNotBlank();
            });
            assertThat(sink.write(AnItem.called("two").build())).isEmpty();
            sink.finish();
            byte[] file = bytes.toByteArray();
            sink.patch()
                    .ifPresent(patch ->
                            System.arraycopy(patch.bytes(), 0, file, (int) patch.offset(), patch.bytes().length));
            assertThat(Exported.read(format, headOf(format), file))
                    .extracting(CatalogItem::id)
                    .containsExactly("one", "two");
        }
    }

    @Test
    void countsTheRowsOfACif() throws IOException {
        String cif = new String(Exported.write(CifFormat.V3_0, Exported.WHOLE, HardItems.all()), UTF_8);

        assertThat(cif).contains("ITEMCOUNT: 20\n").startsWith("CIF_I_V3.0\nCHARSET: UTF-8\nLOADMODE: F\n");
        assertThat(cif.substring(cif.indexOf("\nDATA\n") + 6, cif.indexOf("ENDOFDATA"))
                        .lines())
                .hasSize(20);
    }

    @Test
    void writesAnIndexThatIsValidAgainstTheDtd() throws IOException {
        assertValid(Exported.write(new IndexFormat(), Exported.WHOLE, HardItems.all()));
        assertValid(Exported.write(
                new IndexFormat(),
                Exported.CHANGES,
                List.of(
                        AnItem.called("1").build(),
                        AnItem.called("2").to(Action.WITHDRAW).build(),
                        HardItems.all().get(19))));
    }

    private static void assertValid(byte[] index) {
        var factory = SAXParserFactory.newDefaultInstance();
        factory.setValidating(true);
        assertThatCode(() -> factory.newSAXParser().parse(new ByteArrayInputStream(index), new DefaultHandler() {
                    @Override
                    public InputSource resolveEntity(String publicId, String systemId) throws IOException {
                        return new InputSource(Files.newInputStream(DTD));
                    }

                    @Override
                    public void error(SAXParseException invalid) throws SAXParseException {
                        throw invalid;
                    }
                }))
                .doesNotThrowAnyException();
    }

    static ExportHead headOf(ExportFormat format) {
        return format.refuses(Exported.WHOLE).isEmpty() ? Exported.WHOLE : Exported.CHANGES;
    }

    @Test
    void saysWhyAFormatCannotHoldChanges() {
        assertThat(CifFormat.V2_1.refuses(Exported.CHANGES)).isPresent();
        assertThat(Exported.CHANGES.scope()).isEqualTo(Scope.CHANGES);
    }
}

package org.comptoir.catalogexport.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.ExportFormat;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples of the documents are what the formats write; {@code -Dsamples=write} writes them anew. */
class SampleFilesTest {

    private static final Path SAMPLES = Path.of("../docs/formats/samples");

    static Stream<String> formats() {
        return ExportFormats.names().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void isWhatTheFormatWrites(String name) throws IOException {
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        byte[] file = Exported.write(format, EveryFormatTest.headOf(format), items(name));
        Path sample = SAMPLES.resolve(name + "." + format.fileEnding());

        if ("write".equals(System.getProperty("samples"))) {
            Files.createDirectories(SAMPLES);
            Files.write(sample, file);
        }

        // how well a workbook is packed is the JDK's affair
        if (!name.endsWith("xlsx")) {
            assertThat(sample).hasBinaryContent(file);
        }
    }

    private static List<CatalogItem> items(String name) {
        List<CatalogItem> hard = HardItems.all();
        List<CatalogItem> items = new ArrayList<>(List.of(hard.get(11), hard.get(15), hard.get(16), hard.get(19)));
        ExportFormat format = ExportFormats.named(name).orElseThrow();
        if (name.endsWith("-prices")) {
            items.replaceAll(item -> item.with(Action.REPRICE));
        } else if (EveryFormatTest.headOf(format).equals(Exported.CHANGES)) {
            items.add(hard.get(0).with(Action.WITHDRAW).bare());
        }
        return items;
    }
}

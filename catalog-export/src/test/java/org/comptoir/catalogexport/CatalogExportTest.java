package org.comptoir.catalogexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.catalogexport.ExportOutcome.Published;
import org.comptoir.catalogexport.ExportOutcome.Refused;
import org.comptoir.catalogexport.cif.CifFormat;
import org.comptoir.catalogexport.out.AnItem;
import org.comptoir.catalogexport.out.Exported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogExportTest {

    @TempDir
    private Path folder;

    private final CatalogExport export = new CatalogExport(CifFormat.V3_0, Exported.WHOLE);

    @Test
    void publishesAFileWithItsCountAndDigest() throws IOException {
        Path target = folder.resolve("catalog.cif");

        ExportOutcome outcome = export.write(List.of(), items("1", "2", "3"), target);

        assertThat(outcome).isInstanceOfSatisfying(Published.class, published -> {
            assertThat(published.report().written()).isEqualTo(3);
            assertThat(published.report().sha256()).hasSize(64);
            assertThat(published.report().bytes()).isEqualTo(target.toFile().length());
        });
        assertThat(Files.readString(target)).contains("ITEMCOUNT: 3\n").endsWith("ENDOFDATA\n");
        assertThat(names()).containsExactly("catalog.cif");
    }

    @Test
    void leavesTheOldFileWhereAnItemIsRefused() throws IOException {
        Path target = Files.writeString(folder.resolve("catalog.cif"), "old");

        ExportOutcome outcome = export.write(
                List.of(),
                Stream.of(
                        AnItem.called("1").build(),
                        AnItem.called("2").price("1", "3").build()),
                target);

        assertThat(outcome).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.reason()).contains("1 articles are refused").contains("Item 2, price.basis");
            assertThat(refused.report().told())
                    .singleElement()
                    .satisfies(refusal -> assertThat(refusal.remedy()).isNotBlank());
        });
        assertThat(target).hasContent("old");
        assertThat(names()).containsExactly("catalog.cif");
    }

    @Test
    void leavesOutWhatIsRefusedWhereThatWasAsked() throws IOException {
        Path target = folder.resolve("catalog.cif");

        ExportOutcome outcome = new CatalogExport(CifFormat.V3_0, Exported.WHOLE, ItemJudge.LENIENT, true)
                .write(
                        List.of(),
                        Stream.of(
                                AnItem.called("1").build(),
                                AnItem.called("2").price("1", "3").build()),
                        target);

        assertThat(outcome).isInstanceOf(Published.class);
        assertThat(Files.readString(target)).contains("ITEMCOUNT: 1\n");
    }

    @Test
    void leavesNothingBehindWhereTheItemsBreakOff() throws IOException {
        Path target = folder.resolve("catalog.cif");
        Stream<CatalogItem> broken = IntStream.range(0, 10).mapToObj(i -> {
            if (i == 7) {
                throw new IllegalStateException("the connection is gone");
            }
            return AnItem.called("item-" + i).build();
        });

        assertThatThrownBy(() -> export.write(List.of(), broken, target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("after 7 articles, last at item-6: the connection is gone")
                .hasMessageContaining("Nothing was published");
        assertThat(names()).isEmpty();
    }

    @Test
    void predictsRefusalsWithoutAFile() throws IOException {
        ExportReport report = export.predict(
                List.of(),
                Stream.of(
                        AnItem.called("1").build(),
                        AnItem.called("2").price("1", "3").build()));

        assertThat(report.written()).isEqualTo(1);
        assertThat(report.refused()).isEqualTo(1);
        assertThat(names()).isEmpty();
    }

    @Test
    void publishesNothingWhereThereIsNothing() throws IOException {
        assertThat(export.write(List.of(), Stream.of(), folder.resolve("catalog.cif")))
                .isInstanceOf(Refused.class);
        assertThat(names()).isEmpty();
    }

    private static Stream<CatalogItem> items(String... ids) {
        return Stream.of(ids).map(id -> AnItem.called(id).build());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

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
import org.comptoir.catalogexport.csv.CsvTable;
import org.comptoir.catalogexport.cxmlindex.IndexFormat;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.comptoir.catalogexport.out.AnItem;
import org.comptoir.catalogexport.out.Exported;
import org.comptoir.catalogexport.table.ColumnTemplate;
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

    private static CatalogItem.Offer from(String... quantities) {
        return new CatalogItem.Offer(
                "",
                "",
                "",
                "",
                "",
                Stream.of(quantities)
                        .map(from -> new CatalogItem.PriceStep(from, "1"))
                        .toList());
    }

    @Test
    void tellsOnceHowManyArticlesHaveQuantityBreaksThatTheFormatLeavesOut() throws IOException {
        List<CatalogItem> items = List.of(
                AnItem.called("1").offer(from("100")).build(),
                AnItem.called("2").build(),
                AnItem.called("3").offer(from("10", "50")).build());

        assertThat(predicted(CifFormat.V3_0, items))
                .containsExactly("Articles with quantity breaks: 2; cif3 carries only the price for one");
        assertThat(predicted(new IndexFormat(), items))
                .containsExactly("Articles with quantity breaks: 2; cxml-index carries only the price for one");
        assertThat(predicted(new CsvTable(ColumnTemplate.own("id", "price.amount")), items))
                .containsExactly("Articles with quantity breaks: 2; own carries only the price for one");
        assertThat(predicted(new CsvTable(ColumnTemplate.own("id", "price.step:100", "price.step:10")), items))
                .containsExactly("Articles with quantity breaks for which the table has no column: 1");
        for (String name : List.of("bmecat1.2", "bmecat2005", "oci5", "ndjson")) {
            assertThat(predicted(ExportFormats.named(name).orElseThrow(), items))
                    .as(name)
                    .isEmpty();
        }
    }

    @Test
    void warnsOfNoArticleForWhatIsSaidOfTheFile() throws IOException {
        ExportReport report = new CatalogExport(CifFormat.V3_0, Exported.WHOLE)
                .predict(
                        List.of(),
                        Stream.of(AnItem.called("1").offer(from("100")).build()));

        assertThat(report.warned()).isZero();
        assertThat(report.written()).isEqualTo(1);
        assertThat(report.told()).singleElement().satisfies(told -> {
            assertThat(told.item()).isEqualTo(Refusal.WHOLE);
            assertThat(told.keepsBack()).isFalse();
        });
    }

    private static List<String> predicted(ExportFormat format, List<CatalogItem> items) throws IOException {
        return new CatalogExport(format, Exported.WHOLE)
                .predict(List.of(), items.stream()).told().stream()
                        .map(Refusal::rule)
                        .toList();
    }

    @Test
    void linksTheDocumentInTheLanguageOfTheExportAndSaysWhereThereIsNone() throws IOException {
        ExportHead german = new ExportHead(
                Exported.WHOLE.scope(),
                Exported.WHOLE.supplier(),
                Exported.WHOLE.buyer(),
                Exported.WHOLE.title(),
                ExportHead.Wording.of("EUR", "de"),
                Exported.WHOLE.created());
        Path target = folder.resolve("catalog.cif");

        ExportReport report = new CatalogExport(CifFormat.V3_0, german)
                .write(
                        List.of(),
                        Stream.of(
                                AnItem.called("1")
                                        .documentIn("en", "https://a/1-en")
                                        .documentIn("de-AT", "https://a/1-de")
                                        .build(),
                                AnItem.called("2")
                                        .documentIn("en", "https://a/2-en")
                                        .documentIn("", "https://a/2")
                                        .build(),
                                AnItem.called("3")
                                        .documentIn("fr", "https://a/3-fr")
                                        .documentIn("en", "https://a/3-en")
                                        .build()),
                        target)
                .fold(Published::report, Refused::report);

        assertThat(Files.readString(target))
                .contains("https://a/1-de", "https://a/2,", "https://a/3-fr")
                .doesNotContain("-en");
        assertThat(report.told())
                .extracting(Refusal::rule)
                .containsExactly(
                        "Articles without a document in the language of the export, with one in another language linked: 1");
    }

    @Test
    void pricesStepsForOneUnitWhereATableHasNoBasis() throws IOException {
        Path target = folder.resolve("own.csv");
        var step = new CatalogItem.Offer("", "", "", "", "", List.of(new CatalogItem.PriceStep("500", "400")));

        new CatalogExport(new CsvTable(ColumnTemplate.own("id", "price.amount", "price.step:500")), Exported.WHOLE)
                .write(
                        List.of(),
                        Stream.of(AnItem.called("1")
                                .price("500", "100")
                                .offer(step)
                                .build()),
                        target);

        assertThat(Files.readString(target)).endsWith("\r\n1,5,4\r\n");
    }

    @Test
    void namesOnePictureWhereTheDestinationTakesOneAddress() throws IOException {
        CatalogItem item = AnItem.called("1")
                .image("https://a/front.png", "Front")
                .image("https://a/back.png", "")
                .build();
        for (String name : List.of("coupa", "jaggaer")) {
            Path target = folder.resolve(name);

            new CatalogExport(ExportFormats.named(name).orElseThrow(), Exported.WHOLE)
                    .write(List.of(), Stream.of(item), target);

            assertThat(Files.readString(target))
                    .as(name)
                    .contains("https://a/front.png")
                    .doesNotContain("back.png");
        }
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

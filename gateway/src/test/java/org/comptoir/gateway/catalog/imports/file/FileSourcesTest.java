package org.comptoir.gateway.catalog.imports.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.catalogexport.CatalogExport;
import org.comptoir.catalogexport.CatalogFormat;
import org.comptoir.catalogexport.CatalogHeader.Scope;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogReceiver;
import org.comptoir.catalogexport.CatalogSource;
import org.comptoir.catalogexport.ExportHead;
import org.comptoir.catalogexport.formats.ExportFormats;
import org.comptoir.catalogexport.mapping.Mapping;
import org.comptoir.gateway.fixtures.ACatalogItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSourcesTest {

    private static final ExportHead HEAD = new ExportHead(
            Scope.FULL,
            ExportHead.Party.UNSAID,
            ExportHead.Party.UNSAID,
            new ExportHead.Title("AN", "1", "", "Atelier Nord"),
            ExportHead.Wording.of("EUR", "en"),
            Instant.parse("2026-11-30T08:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void readsATableOfOursAsItWasBeforeItWasGuardedAgainstSpreadsheets() throws IOException {
        Path table = folder.resolve("articles.csv");
        CatalogItem item = ACatalogItem.bolt("AN-1", "9.50")
                .text("Seal", "-20 °C to +80 °C")
                .build();
        new CatalogExport(ExportFormats.named("articles").orElseThrow(), HEAD).write(List.of(), Stream.of(item), table);
        assertThat(Files.readString(table)).contains("'-20 °C");

        assertThat(descriptions(Files.readAllBytes(table), FileSources.mapping("", "")))
                .containsExactly("-20 °C to +80 °C");
    }

    @Test
    void leavesAnApostropheInATableOfAnybodyElse() throws IOException {
        Mapping theirs = FileSources.mapping("{\"columns\":{\"Nr\":\"id\",\"Text\":\"description\"}}", "en");

        assertThat(descriptions("Nr,Text\nAN-1,'-20 °C\n".getBytes(UTF_8), theirs))
                .containsExactly("'-20 °C");
    }

    private List<String> descriptions(byte[] file, Mapping mapping) throws IOException {
        var stored = new StoredFile(number -> number == 0 ? Optional.of(file) : Optional.empty(), () -> {});
        List<String> descriptions = new ArrayList<>();
        try (CatalogSource source = FileSources.open(CatalogFormat.CSV, mapping, stored, folder)) {
            source.read(new CatalogReceiver() {
                @Override
                public void item(CatalogItem item) {
                    descriptions.add(item.texts().get("en").description());
                }

                @Override
                public void unreadable(CatalogSource.Unreadable line) {
                    throw new AssertionError(line);
                }
            });
        }
        return descriptions;
    }
}

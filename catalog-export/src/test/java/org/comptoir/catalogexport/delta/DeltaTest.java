package org.comptoir.catalogexport.delta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.comptoir.catalogexport.CatalogItem;
import org.comptoir.catalogexport.CatalogItem.Action;
import org.comptoir.catalogexport.delta.Change.Kind;
import org.comptoir.catalogexport.out.AnItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaTest {

    @TempDir
    private Path folder;

    @Test
    void tellsWhatWasAddedRepricedRewrittenAndWithdrawn() throws IOException {
        Path accepted = record(
                folder.resolve("8.gz"),
                List.of(
                        AnItem.called("A").build(),
                        AnItem.called("B").build(),
                        AnItem.called("C").build(),
                        AnItem.called("E").build()));

        Path present = record(
                folder.resolve("9.gz"),
                List.of(
                        AnItem.called("A").price("13", "").build(),
                        AnItem.called("B").text("en", "Bolt, blue", "").build(),
                        AnItem.called("C").build(),
                        AnItem.called("D").build()));

        try (var delta = new Delta(accepted, present)) {
            assertThat(delta.changes().map(change -> change.item().id() + " " + change.kind()))
                    .containsExactly("A REPRICED", "B REWRITTEN", "D ADDED", "E WITHDRAWN");
            assertThat(delta.count().same()).isEqualTo(1);
            assertThat(delta.count().before()).isEqualTo(4);
        }
    }

    @Test
    void takesAnotherBasisOrCurrencyForAnotherArticleNotForAPrice() throws IOException {
        Path accepted =
                record(folder.resolve("8.gz"), List.of(AnItem.called("A").build()));

        Path present = record(
                folder.resolve("9.gz"),
                List.of(AnItem.called("A").price("12.50", "100").build()));

        try (var delta = new Delta(accepted, present)) {
            assertThat(delta.changes()).extracting(Change::kind).containsExactly(Kind.REWRITTEN);
        }
    }

    @Test
    void rendersAWithdrawalAsTheDestinationTakesIt() {
        var gone = new Change(Kind.WITHDRAWN, AnItem.called("A").build());

        assertThat(Rendering.DELETING.of(gone)).hasValueSatisfying(item -> {
            assertThat(item.action()).isEqualTo(Action.WITHDRAW);
            assertThat(item.texts()).isEmpty();
        });
        assertThat(Rendering.DEACTIVATING.of(gone)).hasValueSatisfying(item -> {
            assertThat(item.action()).isEqualTo(Action.WITHDRAW);
            assertThat(item.texts()).isNotEmpty();
        });
        assertThat(Rendering.PRICES.of(gone)).isEmpty();
    }

    @Test
    void stopsAnExportThatWithdrawsTooMuch() throws IOException {
        Path accepted = record(
                folder.resolve("8.gz"),
                List.of(
                        AnItem.called("A").build(),
                        AnItem.called("B").build(),
                        AnItem.called("C").build()));

        Path present = record(folder.resolve("9.gz"), List.of(AnItem.called("A").build()));

        try (var delta = new Delta(accepted, present)) {
            assertThat(delta.changes()).hasSize(2);
            assertThat(new WithdrawGuard(40).stops(delta.count()))
                    .hasValueSatisfying(reason -> assertThat(reason).contains("withdraws 2 of 3 articles, 66 %"));
            assertThat(new WithdrawGuard(67).stops(delta.count())).isEmpty();
        }
    }

    @Test
    void takesArticlesInAnyOrderButEachOnce() throws IOException {
        List<CatalogItem> items = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            items.add(AnItem.called("N%02d".formatted(i)).build());
        }
        Collections.shuffle(items, new Random(7));
        var sorted = new StringWriter();

        try (var lines = new SortedLines(folder.resolve("9.gz"), 4_000)) {
            for (CatalogItem item : items) {
                lines.add(new VersionFile.Line(
                        item.id(), "p", "r", new ItemPrints().of(item).json()));
            }
            lines.writeTo(sorted);
        }

        assertThat(sorted.toString().lines().map(line -> line.substring(0, 3)))
                .hasSize(100)
                .isSorted();
        assertThat(folder.toFile().list()).isEmpty();
        assertThatThrownBy(() -> record(
                        folder.resolve("9.gz"),
                        List.of(AnItem.called("B").build(), AnItem.called("B").build())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("B comes twice");
    }

    @Test
    void whatComesInOrderGoesOnInOnePiece() throws IOException {
        var sorted = new StringWriter();

        try (var lines = new SortedLines(folder.resolve("9.gz"), 100)) {
            for (int i = 0; i < 50; i++) {
                lines.add(new VersionFile.Line("N%02d".formatted(i), "p", "r", "{\"of\":\"the usual length\"}"));
            }
            assertThat(folder.toFile().list()).containsExactly("9.gz.0");
            lines.writeTo(sorted);
        }

        assertThat(sorted.toString().lines().map(line -> line.substring(0, 3)))
                .hasSize(50)
                .isSorted();
    }

    @Test
    void aNumberThatComesTwiceInOrderIsFound() throws IOException {
        var line = new VersionFile.Line("N", "p", "r", "{\"of\":\"the usual length\"}");

        try (var lines = new SortedLines(folder.resolve("9.gz"), 10)) {
            lines.add(line);
            lines.add(line);
            assertThatThrownBy(() -> lines.writeTo(new StringWriter()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("N comes twice");
        }
    }

    @Test
    void ordersByCodePointAsTheDatabaseDoes() {
        assertThat(VersionFile.compare("A\uFFE5", "A\uD83D\uDD29")).isNegative();
        assertThat(VersionFile.compare("A\uD83D\uDD29", "AB")).isPositive();
        assertThat(VersionFile.compare("A", "AB")).isNegative();
    }

    /** Whatever two versions are: the old one with the changes made to it is the new one. */
    @Property(tries = 200)
    void changesMadeToTheOldVersionGiveTheNewOne(
            @ForAll @Size(max = 12) Map<@IntRange(max = 20) Integer, @IntRange(max = 3) Integer> before,
            @ForAll @Size(max = 12) Map<@IntRange(max = 20) Integer, @IntRange(max = 3) Integer> after)
            throws IOException {
        Path file = Files.createTempFile("version", ".gz");
        Path next = Files.createTempFile("version", ".gz");
        Map<String, CatalogItem> has = new HashMap<>();
        items(before).forEach(item -> has.put(item.id(), item));

        try (var delta = new Delta(record(file, items(before)), record(next, items(after)))) {
            delta.changes().forEach(change -> {
                if (change.kind() == Kind.WITHDRAWN) {
                    assertThat(has.remove(change.item().id())).isNotNull();
                } else {
                    assertThat(has.put(change.item().id(), change.item()) == null)
                            .isEqualTo(change.kind() == Kind.ADDED);
                }
            });
        } finally {
            Files.delete(file);
            Files.delete(next);
        }

        assertThat(new TreeMap<>(has).values()).containsExactlyElementsOf(items(after));
    }

    private static List<CatalogItem> items(Map<Integer, Integer> versions) {
        List<CatalogItem> items = new ArrayList<>();
        new TreeMap<>(versions)
                .forEach((id, version) -> items.add(AnItem.called("N%02d".formatted(id))
                        .price(version % 2 == 0 ? "1" : "2", "")
                        .text("en", version < 2 ? "Bolt" : "Nut", "")
                        .build()));
        return items;
    }

    private static Path record(Path file, List<CatalogItem> items) throws IOException {
        try (var recorder = new VersionFile.Recorder(file)) {
            for (CatalogItem item : items) {
                recorder.add(item);
            }
            recorder.finish();
        }
        return file;
    }
}

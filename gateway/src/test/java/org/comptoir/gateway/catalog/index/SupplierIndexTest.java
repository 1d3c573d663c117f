package org.comptoir.gateway.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.Hits;
import org.comptoir.gateway.catalog.search.Sight;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupplierIndexTest {

    @TempDir
    Path path;

    private final MadeRows rows = new MadeRows();
    private final List<SupplierIndex> opened = new ArrayList<>();

    @AfterEach
    void closeAll() {
        opened.forEach(SupplierIndex::close);
    }

    @Test
    void followsWhatIsPutChangedAndWithdrawn() {
        SupplierIndex index = open();
        rows.put(sheets("A-1", "A-2", "A-3"));
        work(index);
        assertThat(found(index, "thing")).containsExactly("A-1", "A-2", "A-3");

        rows.put(List.of(Sheets.named("A-2", "other")));
        rows.withdraw(List.of("A-3"));
        work(index);

        assertThat(found(index, "thing")).containsExactly("A-1");
        assertThat(found(index, "other")).containsExactly("A-2");
        assertThat(index.picture().orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void showsAChangeOnlyWhenAllOfItIsIn() {
        rows.put(many("thing"));
        SupplierIndex index = open();
        work(index);
        rows.put(many("other"));

        boolean more = index.work(rows.versions());

        assertThat(more).isTrue();
        assertThat(size(index, "thing")).isEqualTo(5_000);
        assertThat(size(index, "other")).isZero();
        work(index);
        assertThat(size(index, "thing")).isZero();
        assertThat(size(index, "other")).isEqualTo(5_000);
    }

    @Test
    void replacesStockInPlace() {
        rows.put(sheets("A-1", "A-2"));
        SupplierIndex index = open();
        work(index);

        rows.stock(Map.of("A-2", 7, "A-9", 1));
        work(index);

        Picture picture = index.picture().orElseThrow();
        int entry = picture.words().entry("A-2", Sight.EVERYTHING).orElseThrow();
        assertThat(picture.article(entry).supplied().stock()).isEqualTo("north\t7\n");
        assertThat(picture.article(entry).change()).isEqualTo(1);
        assertThat(picture.supplyVersion()).isEqualTo(1);
    }

    @Test
    void knowsStockThatCameBeforeItsArticle() {
        rows.stock(Map.of("A-1", 7));
        SupplierIndex index = open();
        work(index);

        rows.put(sheets("A-1"));
        work(index);

        Picture picture = index.picture().orElseThrow();
        assertThat(picture.article(0).supplied().available()).isTrue();
    }

    @Test
    void goesOnAfterARestart() {
        rows.put(sheets("A-1", "A-2"));
        SupplierIndex before = open();
        work(before);
        before.close();
        rows.put(sheets("A-3"));

        SupplierIndex after = open();
        after.work(new ArticleChanges.Versions(0, 0));

        assertThat(found(after, "thing")).containsExactly("A-1", "A-2");
        work(after);
        assertThat(found(after, "thing")).containsExactly("A-1", "A-2", "A-3");
        assertThat(folders()).containsExactly("index-1");
    }

    @Test
    void isBuiltAnewForAnotherDatabaseAndForOnePutBack() {
        rows.put(sheets("A-1"));
        rows.put(sheets("A-2"));
        SupplierIndex before = open();
        work(before);
        before.close();

        var restored = new MadeRows();
        restored.put(sheets("B-1"));
        SupplierIndex ofRestored = new SupplierIndex("test", path, restored, new SegmentBits(1_000_000));
        opened.add(ofRestored);
        work(ofRestored, restored);
        assertThat(found(ofRestored, "thing")).containsExactly("B-1");
        ofRestored.close();

        rows.identity("other");
        SupplierIndex ofOther = open();
        work(ofOther);
        assertThat(found(ofOther, "thing")).containsExactly("A-1", "A-2");
    }

    @Test
    void isBuiltAnewWhereTheDatabaseIsPutBackWhileItRuns() {
        rows.put(sheets("A-1"));
        rows.put(sheets("A-2"));
        var changes = new Switched(rows);
        SupplierIndex index = new SupplierIndex("test", path, changes, new SegmentBits(1_000_000));
        opened.add(index);
        work(index);
        var restored = new MadeRows();
        restored.put(sheets("B-1"));

        changes.to = restored;
        work(index, restored);

        assertThat(found(index, "thing")).containsExactly("B-1");
    }

    @Test
    void isBuiltAnewWhereItsFilesAreDamaged() throws IOException {
        rows.put(sheets("A-1", "A-2"));
        SupplierIndex before = open();
        work(before);
        before.close();
        for (Path file : files(path.resolve("index-1"))) {
            byte[] content = Files.readAllBytes(file);
            if (content.length > 40) {
                content[content.length / 2] ^= 0x55;
                Files.write(file, content);
            }
        }

        SupplierIndex after = open();
        work(after);

        assertThat(found(after, "thing")).containsExactly("A-1", "A-2");
    }

    @Test
    void answersFromTheOldIndexWhileADamagedOneIsBuiltAnew() {
        rows.put(many("thing"));
        SupplierIndex index = open();
        work(index);
        index.picture().orElseThrow().reportDamage();

        index.work(rows.versions());

        assertThat(size(index, "thing")).isEqualTo(5_000);
        assertThat(index.progress().answers()).isTrue();
        assertThat(index.progress().percent()).isLessThan(100);
        work(index);
        assertThat(size(index, "thing")).isEqualTo(5_000);
        assertThat(index.progress().percent()).isEqualTo(100);
    }

    @Test
    void removesTheFilesOfAnOlderGateway() throws IOException {
        Files.writeString(path.resolve("segments_1"), "old");
        rows.put(sheets("A-1"));

        work(open());

        assertThat(folders()).containsExactly("index-1");
    }

    @Test
    void belongsToOneProcess() {
        rows.put(sheets("A-1"));
        work(open());

        assertThatThrownBy(() -> work(open()))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("GATEWAY_DATA");
    }

    @Test
    void pagesThroughEverythingInPartNumberOrderAcrossSegments() {
        SupplierIndex index = open();
        List<String> parts = IntStream.range(0, 700)
                .mapToObj(i -> "P-%03d".formatted(i * 463 % 700))
                .toList();
        for (int from = 0; from < 700; from += 70) {
            rows.put(parts.subList(from, from + 70).stream()
                    .map(part -> Sheets.named(part, "thing"))
                    .toList());
            work(index);
        }
        rows.withdraw(List.of("P-100", "P-101"));
        work(index);

        for (WordQuery query : List.of(WordQuery.of(Language.EN, ""), WordQuery.of(Language.EN, "thing"))) {
            List<String> seen = new ArrayList<>();
            for (int from = 0; from < 720; from += 24) {
                seen.addAll(page(index, query, from, 24));
            }
            assertThat(seen).hasSize(698).isSorted().doesNotHaveDuplicates();
        }
        assertThat(page(index, WordQuery.of(Language.EN, "").in(WordQuery.Order.NAME), 690, 24))
                .hasSize(8)
                .isSorted();
    }

    private SupplierIndex open() {
        SupplierIndex index = new SupplierIndex("test", path, rows, new SegmentBits(1_000_000));
        opened.add(index);
        return index;
    }

    private void work(SupplierIndex index) {
        work(index, rows);
    }

    private static void work(SupplierIndex index, ArticleChanges changes) {
        while (index.work(changes.versions())) {
            // on
        }
    }

    private static List<ProductSheet> sheets(String... parts) {
        return Stream.of(parts).map(part -> Sheets.named(part, "thing")).toList();
    }

    private static List<ProductSheet> many(String name) {
        return IntStream.range(0, 5_000)
                .mapToObj(i -> Sheets.named("M-" + i, name))
                .toList();
    }

    private static int size(SupplierIndex index, String text) {
        return index.picture()
                .orElseThrow()
                .words()
                .find(WordQuery.of(Language.EN, text), Sight.EVERYTHING, 0, 1)
                .total();
    }

    private static List<String> found(SupplierIndex index, String text) {
        return page(index, WordQuery.of(Language.EN, text), 0, 100);
    }

    private static List<String> page(SupplierIndex index, WordQuery query, int from, int most) {
        Picture picture = index.picture().orElseThrow();
        Hits hits = picture.words().find(query, Sight.EVERYTHING, from, most);
        return Arrays.stream(hits.entries()).mapToObj(picture::part).toList();
    }

    private List<String> folders() {
        return files(path).stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A database that is another one all of a sudden. */
    private static final class Switched implements ArticleChanges {

        private ArticleChanges to;

        Switched(ArticleChanges to) {
            this.to = to;
        }

        @Override
        public String identity() {
            return to.identity();
        }

        @Override
        public Versions versions() {
            return to.versions();
        }

        @Override
        public long size() {
            return to.size();
        }

        @Override
        public Chunk<ArticleRow> articles(Place after, int most) {
            return to.articles(after, most);
        }

        @Override
        public Chunk<SupplyRow> supplies(Place after, int most) {
            return to.supplies(after, most);
        }
    }
}

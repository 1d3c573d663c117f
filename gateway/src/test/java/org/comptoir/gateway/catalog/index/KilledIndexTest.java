package org.comptoir.gateway.catalog.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.catalog.search.Sight;
import org.comptoir.gateway.catalog.search.WordQuery;
import org.comptoir.gateway.catalog.search.bits.SegmentBits;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the process dies, what its successor shows first is the truth of one moment, and in the end the whole truth. */
class KilledIndexTest {

    private static final int FOLDERS = 2;
    private static final int KILLS = 4;
    private static final int MOST_KILLS = 12;

    @TempDir
    Path base;

    private final Random chance = new Random(20261128);

    @Test
    void showsTheTruthOfOneMomentWhereverItWasKilled() throws IOException, InterruptedException {
        int shown = 0;
        for (int folder = 0; folder < FOLDERS; folder++) {
            Path path = base.resolve("index-of-" + folder);
            int changes = 0;
            int shownHere = 0;
            // a slow machine gets more and longer tries, until some were killed with something to show
            for (int kill = 0; kill < KILLS || (shownHere < 2 && kill < MOST_KILLS); kill++) {
                changes += 1 + chance.nextInt(5);
                killAfter(kill == 0 ? chance.nextInt(300) : chance.nextInt(900 * (1 + kill / KILLS)), path, changes);
                changes = Math.max(changes, committed(path));
                shownHere += provenAfter(changes, path) ? 1 : 0;
            }
            shown += shownHere;
        }
        assertThat(shown).isGreaterThan(FOLDERS);
    }

    /** @return whether the killed one left something to show */
    private static boolean provenAfter(int changes, Path path) {
        var rows = new MadeRows();
        var truth = KilledIndexer.Truth.begin();
        for (int number = 1; number <= changes; number++) {
            truth.change(number, rows);
        }
        var index = new SupplierIndex("test", path, rows, new SegmentBits(1_000_000));
        boolean more = index.work(new ArticleChanges.Versions(0, 0));
        boolean shown = index.picture().isPresent();
        index.picture().ifPresent(KilledIndexTest::assertIsOfOneMoment);
        while (more
                || !index.picture().isPresent()
                || index.picture().get().version() < rows.versions().articles()) {
            more = index.work(rows.versions());
        }
        assertThat(names(index.picture().orElseThrow())).isEqualTo(truth.names());
        index.close();
        return shown;
    }

    /** The last change that the killed one has stored as a whole. */
    private static int committed(Path path) {
        int last = 0;
        for (int number = 1; number <= 2 * MOST_KILLS; number++) {
            var position = Generation.positionIn(path.resolve("index-" + number));
            last = Math.max(
                    last, position.map(at -> (int) at.supply().change() - 1).orElse(0));
        }
        return last;
    }

    private static void assertIsOfOneMoment(Picture picture) {
        var rows = new MadeRows();
        var truth = KilledIndexer.Truth.begin();
        int number = 0;
        while (number < picture.supplyVersion()) {
            truth.change(++number, rows);
        }
        Map<String, String> shown = names(picture);
        assertThat(picture.version()).isEqualTo(2L * number);
        assertThat(shown).isEqualTo(truth.names());
        truth.names().keySet().forEach(part -> {
            int entry = picture.words().entry(part, Sight.EVERYTHING).orElseThrow();
            int pieces = picture.article(entry).supplied().leadTimeDays().orElse(-1);
            assertThat(pieces).isEqualTo(truth.pieces().getOrDefault(part, -1));
        });
    }

    private static Map<String, String> names(Picture picture) {
        Map<String, String> names = new TreeMap<>();
        var hits = picture.words().find(WordQuery.of(Language.EN, ""), Sight.EVERYTHING, 0, 100_000);
        for (int entry : hits.entries()) {
            var sheet = ProductSheet.fromJson(picture.article(entry).sheet());
            names.put(sheet.id().value(), sheet.textIn(Language.EN).name());
        }
        return names;
    }

    private static void killAfter(int millis, Path path, int changes) throws IOException, InterruptedException {
        Process indexer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledIndexer.class.getName(),
                        path.toString(),
                        String.valueOf(changes))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        indexer.inputReader().readLine();
        Thread.sleep(millis);
        indexer.destroyForcibly();
        assertThat(indexer.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}

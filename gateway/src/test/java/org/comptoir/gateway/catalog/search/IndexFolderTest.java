package org.comptoir.gateway.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.kernel.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {

    @TempDir
    Path path;

    @Test
    void isUsedAgainForTheSameStampOnly() {
        var folder = new IndexFolder(path);
        folder.build("version 1", Stream.of(entry(0, "AB-1", "hammer"))).close();

        Optional<WordIndex> again = folder.open("version 1");

        assertThat(folder.open("version 2")).isEmpty();
        assertThat(again).isPresent();
        assertThat(found(again.get(), "hammer")).containsExactly(0);
        again.get().close();
    }

    @Test
    void isEmptyWhereNothingWasBuilt() {
        assertThat(new IndexFolder(path).open("version 1")).isEmpty();
        assertThat(new IndexFolder(path.resolve("none")).open("version 1")).isEmpty();
    }

    @Test
    void answersFromTheOldPictureWhileTheNextIsBuilt() {
        var folder = new IndexFolder(path);
        WordIndex before = folder.build("version 1", Stream.of(entry(0, "AB-1", "hammer")));

        WordIndex after = folder.build("version 2", Stream.of(entry(0, "AB-0", "file"), entry(1, "AB-1", "hammer")));

        assertThat(found(before, "hammer")).containsExactly(0);
        assertThat(found(after, "hammer")).containsExactly(1);
        before.close();
        assertThat(before.find(WordQuery.of(Language.EN, "hammer"), number -> true, 10))
                .isEmpty();
        after.close();
    }

    @Test
    void isBuiltAnewWhereItsFilesAreDamaged() throws IOException {
        var folder = new IndexFolder(path);
        folder.build("version 1", Stream.of(entry(0, "AB-1", "hammer"))).close();
        for (Path file : files()) {
            if (Files.size(file) > 0) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }

        assertThat(folder.open("version 1")).isEmpty();
        WordIndex anew = folder.build("version 1", Stream.of(entry(0, "AB-1", "hammer")));
        assertThat(found(anew, "hammer")).containsExactly(0);
        anew.close();
    }

    @Test
    void ordersEqualHitsByNumberAndCountsThoseBeyondTheMost() {
        WordIndex index = new IndexFolder(path)
                .build("version 1", Stream.of(2, 0, 3, 1).map(number -> entry(number, "AB-" + number, "hammer")));

        Hits hits = index.find(WordQuery.of(Language.FR, "hammer"), number -> number != 1, 2)
                .orElseThrow();

        assertThat(hits.entries()).containsExactly(0, 2);
        assertThat(hits.total()).isEqualTo(3);
        index.close();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.toList();
        }
    }

    private static int[] found(WordIndex index, String text) {
        return index.find(WordQuery.of(Language.EN, text), number -> true, 10)
                .orElseThrow()
                .entries();
    }

    private static IndexEntry entry(int number, String part, String name) {
        Map<Language, IndexEntry.Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new IndexEntry.Words(name, "", List.of()));
        }
        return new IndexEntry(number, "shelf", new IndexEntry.Numbers(part, "", "", Map.of()), "", words, "");
    }
}

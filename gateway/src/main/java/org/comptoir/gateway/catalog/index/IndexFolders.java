package org.comptoir.gateway.catalog.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comptoir.gateway.catalog.index.ArticleChanges.Versions;

/** The folders of one supplier's index, numbered as they were begun: one that answers, and at times one that is being built. */
final class IndexFolders {

    private static final String PREFIX = "index-";

    private final Path base;

    IndexFolders(Path base) {
        this.base = base;
    }

    /**
     * What is on disk.
     *
     * @param whole how far the one has come that can answer
     * @param unfinished how far the one has come that was being built
     * @param unfinishedPath where to go on with it, or to begin
     */
    record Found(
            Optional<IndexPosition> whole, Path wholePath, Optional<IndexPosition> unfinished, Path unfinishedPath) {}

    /** Finds what is of use for this database, newest first, and removes the rest. */
    Found look(String identity, Versions versions) throws IOException {
        Files.createDirectories(base);
        Optional<IndexPosition> whole = Optional.empty();
        Optional<IndexPosition> unfinished = Optional.empty();
        Path wholePath = base;
        Path unfinishedPath = base.resolve(PREFIX + (lastNumber() + 1));
        for (Path folder : newestFirst()) {
            Optional<IndexPosition> position = Generation.positionIn(folder);
            boolean answers = position.isPresent() && position.get().answersFor(identity, versions);
            boolean goesOn = position.isPresent()
                    && !position.get().whole()
                    && position.get().continues(identity, versions);
            if (answers && whole.isEmpty()) {
                whole = position;
                wholePath = folder;
            } else if (goesOn && whole.isEmpty() && unfinished.isEmpty()) {
                unfinished = position;
                unfinishedPath = folder;
            } else {
                discard(folder);
            }
        }
        return new Found(whole, wholePath, unfinished, unfinishedPath);
    }

    void keepOnly(Path kept) throws IOException {
        for (Path folder : entries()) {
            if (!folder.equals(kept)) {
                discard(folder);
            }
        }
    }

    /** Files that a reader has open stay readable until it is closed. */
    void discard(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Anything else, such as the files of an older gateway, is no index of ours. */
    private List<Path> newestFirst() throws IOException {
        for (Path other : entries()) {
            if (number(other) < 0) {
                discard(other);
            }
        }
        return entries().stream()
                .sorted(Comparator.comparingLong(IndexFolders::number).reversed())
                .toList();
    }

    private long lastNumber() throws IOException {
        return Math.max(
                0, entries().stream().mapToLong(IndexFolders::number).max().orElse(0));
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(base)) {
            return files.toList();
        }
    }

    /** -1 for what is none of ours. */
    private static long number(Path folder) {
        String name = String.valueOf(folder.getFileName());
        boolean ours = name.startsWith(PREFIX)
                && name.length() <= PREFIX.length() + 18
                && name.substring(PREFIX.length()).matches("[0-9]+");
        return ours ? Long.parseLong(name.substring(PREFIX.length())) : -1;
    }
}

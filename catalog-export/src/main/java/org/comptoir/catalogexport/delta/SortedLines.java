package org.comptoir.catalogexport.delta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Lines of a version in the order of their numbers, however they came: sorted pieces on the disk, merged at the end. */
final class SortedLines implements Closeable {

    /** Some 16 MB of articles of the usual length. */
    private static final int MOST_CHARACTERS = 8 * 1024 * 1024;

    private final Path beside;
    private final int most;
    private final List<VersionFile.Line> waiting = new ArrayList<>();
    private final List<Path> pieces = new ArrayList<>();
    private long characters;
    private String last = "";

    /** @param beside a file in whose folder the pieces may lie for a while */
    SortedLines(Path beside) {
        this(beside, MOST_CHARACTERS);
    }

    SortedLines(Path beside, int most) {
        this.beside = beside;
        this.most = most;
    }

    void add(VersionFile.Line line) throws IOException {
        waiting.add(line);
        characters += line.json().length() + line.id().length();
        if (characters > most) {
            spill();
        }
    }

    /** @throws IllegalStateException if a number came twice */
    void writeTo(Writer target) throws IOException {
        if (pieces.isEmpty()) {
            sort();
            write(waiting, target);
            return;
        }
        spill();
        if (pieces.size() == 1) {
            try (Reader lines = Files.newBufferedReader(pieces.get(0), UTF_8)) {
                lines.transferTo(target);
            }
            return;
        }
        merge(target);
    }

    @Override
    public void close() throws IOException {
        for (Path piece : pieces) {
            Files.deleteIfExists(piece);
        }
    }

    private void sort() {
        waiting.sort((a, b) -> VersionFile.compare(a.id(), b.id()));
    }

    /** What comes in order, as articles of a database do, goes on in one piece and needs no merging. */
    private void spill() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        sort();
        boolean goesOn =
                !pieces.isEmpty() && VersionFile.compare(last, waiting.get(0).id()) < 0;
        if (!goesOn) {
            pieces.add(beside.resolveSibling(beside.getFileName() + "." + pieces.size()));
            last = "";
        }
        Path piece = pieces.get(pieces.size() - 1);
        StandardOpenOption opening = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (Writer lines =
                Files.newBufferedWriter(piece, UTF_8, StandardOpenOption.CREATE, StandardOpenOption.WRITE, opening)) {
            write(waiting, lines);
        }
        waiting.clear();
        characters = 0;
    }

    private void write(List<VersionFile.Line> sorted, Writer target) throws IOException {
        for (VersionFile.Line line : sorted) {
            VersionFile.requireOrder(last, line.id());
            last = line.id();
            line.writeTo(target);
        }
    }

    private void merge(Writer target) throws IOException {
        var heads = new PriorityQueue<Piece>(
                (a, b) -> VersionFile.compare(a.head().id(), b.head().id()));
        List<Piece> open = new ArrayList<>();
        try {
            for (Path path : pieces) {
                var piece = new Piece(Files.newBufferedReader(path, UTF_8));
                open.add(piece);
                if (piece.advance()) {
                    heads.add(piece);
                }
            }
            last = "";
            for (Piece next = heads.poll(); next != null; next = heads.poll()) {
                VersionFile.requireOrder(last, next.head().id());
                last = next.head().id();
                next.head().writeTo(target);
                if (next.advance()) {
                    heads.add(next);
                }
            }
        } finally {
            for (Piece piece : open) {
                piece.lines.close();
            }
        }
    }

    private static final class Piece {

        private final BufferedReader lines;
        private VersionFile.@Nullable Line head;

        Piece(BufferedReader lines) {
            this.lines = lines;
        }

        VersionFile.Line head() {
            VersionFile.Line standing = head;
            if (standing == null) {
                throw new IllegalStateException("The piece is read to its end");
            }
            return standing;
        }

        boolean advance() throws IOException {
            String line = lines.readLine();
            head = line == null ? null : VersionFile.Line.of(line);
            return head != null;
        }
    }
}

package org.comptoir.catalogexport.delta;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.comptoir.catalogexport.CatalogItem;
import org.jspecify.annotations.Nullable;

/**
 * A version of a catalog as it was published: one line an article, in the order of the part numbers (by code point), packed. A
 * line has the number, two fingerprints and the article.
 */
public final class VersionFile {

    private static final int BUFFER = 1 << 16;
    private static final int SIGN_OF_LIFE = 10_000;

    private VersionFile() {}

    /** Writes a version; its articles may come in any order, each once. */
    public static final class Recorder implements Closeable {

        private final Path file;
        private final SortedLines lines;
        private final ItemPrints prints = new ItemPrints();

        /** @param file written when all is there; its folder takes pieces meanwhile */
        public Recorder(Path file) {
            this.file = file;
            this.lines = new SortedLines(file);
        }

        public void add(CatalogItem item) throws IOException {
            ItemDigest digest = prints.of(item);
            lines.add(new Line(item.id(), digest.price(), digest.rest(), digest.json()));
        }

        /**
         * Writes the version; without it there is none.
         *
         * @throws IllegalStateException if an article came twice
         */
        public void finish() throws IOException {
            try (Writer target = packed(file)) {
                lines.writeTo(target);
            }
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** Packs somewhat less well than usual, for much less work: versions of a million articles are written in passing. */
    private static final class QuickGzip extends GZIPOutputStream {

        QuickGzip(OutputStream target) throws IOException {
            super(target, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    /**
     * The fingerprints of some articles of a version, by part number; those it has not are left out.
     *
     * @param packed the version as it was written; read to its end and closed
     */
    public static Map<String, String> fingerprints(InputStream packed, Set<String> ids) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (Lines lines = new Lines(packed)) {
            for (Line line = lines.next(); line != null; line = lines.next()) {
                if (ids.contains(line.id())) {
                    found.put(line.id(), line.price() + "." + line.rest());
                }
            }
        }
        return found;
    }

    /**
     * A version with some of its articles as another one has them: what a destination has that was told of those alone.
     *
     * @param told articles that the base has not are passed over
     * @param live called every ten thousand articles, for whoever has to show that it is still at work
     */
    public static void overlay(Path base, Path told, Path target, Runnable live) throws IOException {
        try (Lines old = new Lines(base);
                Lines fresh = new Lines(told);
                Writer to = packed(target)) {
            long seen = 0;
            Line next = fresh.next();
            for (Line line = old.next(); line != null; line = old.next()) {
                while (next != null && compare(next.id(), line.id()) < 0) {
                    next = fresh.next();
                }
                Line standing = next != null && next.id().equals(line.id()) ? next : line;
                standing.writeTo(to);
                if (++seen % SIGN_OF_LIFE == 0) {
                    live.run();
                }
            }
        }
    }

    private static Writer packed(Path file) throws IOException {
        return new BufferedWriter(new OutputStreamWriter(new QuickGzip(Files.newOutputStream(file)), UTF_8));
    }

    /** Reads a version, line by line. */
    static final class Lines implements Closeable {

        private final BufferedReader lines;

        Lines(Path file) throws IOException {
            this(Files.newInputStream(file));
        }

        Lines(InputStream packed) throws IOException {
            this.lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed, BUFFER), UTF_8));
        }

        /** The next article; null behind the last. */
        @Nullable
        Line next() throws IOException {
            String line = lines.readLine();
            return line == null ? null : Line.of(line);
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }

    /** One article of a version. */
    record Line(String id, String price, String rest, String json) {

        static Line of(String text) throws IOException {
            String[] parts = text.split("\t", 4);
            if (parts.length < 4) {
                throw new IOException("The version is damaged. Publish the whole catalog again");
            }
            return new Line(parts[0], parts[1], parts[2], parts[3]);
        }

        void writeTo(Writer target) throws IOException {
            target.append(id)
                    .append('\t')
                    .append(price)
                    .append('\t')
                    .append(rest)
                    .append('\t');
            target.append(json).append('\n');
        }
    }

    static void requireOrder(String before, String id) {
        if (!before.isEmpty() && compare(before, id) >= 0) {
            throw new IllegalStateException("The article %s comes twice; each may come once".formatted(id));
        }
    }

    /** By code point: {@code String.compareTo} would put four-byte characters elsewhere. */
    static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                boolean alike = Character.isSurrogate(x) == Character.isSurrogate(y);
                return alike
                        ? Character.compare(x, y)
                        : Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}

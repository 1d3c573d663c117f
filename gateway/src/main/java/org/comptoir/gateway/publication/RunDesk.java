package org.comptoir.gateway.publication;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.comptoir.catalogexport.delta.Change;

/** The files a run works with for a while; gone when it is over, and cleared where an attempt died. */
final class RunDesk implements Closeable {

    private final Path folder;
    private final String name;

    RunDesk(Path folder, long run) throws IOException {
        this.folder = folder;
        this.name = "run-" + run;
        Files.createDirectories(folder);
        close();
    }

    Path file() {
        return folder.resolve(name);
    }

    /** The catalog as it is now. */
    Path present() {
        return folder.resolve(name + ".present");
    }

    Path changes() {
        return folder.resolve(name + ".changes");
    }

    /** What a file of prices alone has told. */
    Path told() {
        return folder.resolve(name + ".told");
    }

    /** The version the destination has once it took the file. */
    Path version() {
        Path overlaid = overlaid();
        return Files.exists(overlaid) ? overlaid : present();
    }

    /** That version after a file of prices alone: the one before with the prices that were told. */
    Path overlaid() {
        return folder.resolve(name + ".version");
    }

    Path base() {
        return folder.resolve(name + ".base");
    }

    /** The version the destination took last, laid out of its pieces. */
    Path base(IntFunction<Optional<byte[]>> pieces) throws IOException {
        Path base = base();
        try (OutputStream bytes = Files.newOutputStream(base)) {
            int number = 0;
            for (Optional<byte[]> piece = pieces.apply(0); piece.isPresent(); piece = pieces.apply(++number)) {
                bytes.write(piece.get());
            }
        }
        return base;
    }

    /** A table of what changed; part numbers that a spreadsheet would calculate stand as they are, for machines. */
    Writer changeTable() throws IOException {
        Writer table = Files.newBufferedWriter(changes(), UTF_8);
        table.write("change,article,amount,currency\n");
        return table;
    }

    static void writeTo(Writer table, Change change) throws IOException {
        table.append(change.kind().name().toLowerCase(Locale.ROOT))
                .append(",\"")
                .append(change.item().id().replace("\"", "\"\""))
                .append("\",")
                .append(change.item().terms().amount())
                .append(',')
                .append(change.item().terms().currency())
                .append('\n');
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path path : all.filter(this::isOurs).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }

    private boolean isOurs(Path path) {
        String said = String.valueOf(path.getFileName());
        return said.equals(name) || said.startsWith(name + ".");
    }
}

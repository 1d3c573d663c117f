package org.comptoir.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The server's own folder, new at each start: one that is used again deploys the application twice.
 *
 * <p>Nothing of ours lives in it; the database and all files are elsewhere.
 */
final class ServerFolder {

    /** Configuration, resource adapters and the root of static files: the server looks for them in its folder. */
    private static final List<String> PARTS = List.of("config", "lib", "docroot");

    private ServerFolder() {}

    /** @param home where the unpacked server lies, whose configuration the new folder starts from */
    static Path fresh(Path folder, Optional<Path> home) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                old.sorted(Comparator.reverseOrder()).forEach(ServerFolder::delete);
            }
        }
        Files.createDirectories(folder);
        if (home.isPresent()) {
            for (String part : PARTS) {
                copy(home.get().resolve(part), folder.resolve(part));
            }
        }
        return folder;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /** @return the written logging configuration: all to a rotating file, what an operator must see to the console */
    static Path logging(Path folder, Path data) throws IOException {
        Path log = data.resolve("log").resolve("gateway.%g.log");
        return Files.writeString(folder.resolve("logging.properties"), """
                handlers=org.comptoir.deploy.OperatorConsole,java.util.logging.FileHandler
                .level=INFO
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=10485760
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=java.util.logging.SimpleFormatter
                java.util.logging.SimpleFormatter.format=%%1$tFT%%1$tT.%%1$tL%%1$tz %%4$s %%3$s %%5$s%%6$s%%n
                org.glassfish.jersey.level=WARNING
                com.hazelcast.level=WARNING
                javax.enterprise.resource.jta.level=SEVERE
                """.formatted(
                        log.toString().replace('\\', '/')));
    }

    private static void delete(Path path) {
        try {
            Files.delete(path);
        } catch (IOException inUse) {
            throw new UncheckedIOException("Cannot empty the server's folder at " + path, inUse);
        }
    }
}

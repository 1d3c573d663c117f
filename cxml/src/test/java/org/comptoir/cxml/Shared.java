package org.comptoir.cxml;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Material that lies beside the project on some machines: the official DTDs and documents seen in the field. */
public final class Shared {

    private static final Path FOLDER = Path.of("..", "..", "shared");

    private Shared() {}

    /** Skips the test where the material is not there. */
    public static Path path(String... parts) {
        Path path = FOLDER.resolve(Path.of("", parts));
        Assumptions.assumeTrue(Files.exists(path), path + " is not on this machine");
        return path;
    }

    public static boolean isThere(String... parts) {
        return Files.exists(FOLDER.resolve(Path.of("", parts)));
    }
}

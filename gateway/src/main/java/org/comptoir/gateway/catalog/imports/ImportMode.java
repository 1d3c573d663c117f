package org.comptoir.gateway.catalog.imports;

import java.util.Locale;
import java.util.Optional;

/** What becomes of articles that the file does not name. */
public enum ImportMode {
    /** They stay. */
    CHANGES,
    /** They go out. */
    FULL,
    /** As the file says of itself; they stay where it says nothing. */
    FILE;

    /** @param name as people write it */
    public static Optional<ImportMode> named(String name) {
        return switch (name.strip().toLowerCase(Locale.ROOT)) {
            case "changes" -> Optional.of(CHANGES);
            case "full" -> Optional.of(FULL);
            case "file" -> Optional.of(FILE);
            default -> Optional.empty();
        };
    }
}

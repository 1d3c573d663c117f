package org.comptoir.gateway.publication;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as people see it.
 *
 * @param number counts the runs of the publication; the version of the catalog in its file
 * @param note why it ended as it did, blank where there is nothing to say
 */
public record RunView(
        long id,
        String publication,
        long number,
        RunState state,
        boolean dryRun,
        String actor,
        Counts counts,
        File file,
        String note,
        Instant createdAt,
        Optional<Instant> finishedAt) {

    /**
     * Articles.
     *
     * @param done so far
     */
    public record Counts(long done, long written, long refused, long warned) {}

    /** @param bytes 0 where there is no file */
    public record File(String format, String name, String mediaType, long bytes, String sha256) {}
}

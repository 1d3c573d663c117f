package org.comptoir.gateway.publication.run;

import java.time.Instant;
import java.util.Optional;

/**
 * A run as people see it.
 *
 * @param number counts the runs of the publication; the version of the catalog in its file
 * @param whole the whole catalog, not its changes; of a run that is not over, whether that was asked for
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
        Changes changes,
        boolean whole,
        File file,
        String note,
        Instant createdAt,
        Optional<Instant> finishedAt,
        Fate fate) {

    /**
     * Articles.
     *
     * @param done so far
     */
    public record Counts(long done, long written, long refused, long warned) {}

    /** Articles that are not as in the version the destination took last; nothing where that is not known. */
    public record Changes(long added, long repriced, long rewritten, long withdrawn) {

        public static final Changes NONE = new Changes(0, 0, 0, 0);
    }

    /**
     * What became of the file.
     *
     * @param base number of the run that changes are told from
     * @param waitsUntil before which the file is not delivered
     */
    public record Fate(
            Optional<Long> base,
            Optional<Instant> waitsUntil,
            Optional<Instant> deliveredAt,
            Optional<Instant> acceptedAt) {}

    /** @param bytes 0 where there is no file */
    public record File(String format, String name, String mediaType, long bytes, String sha256) {}
}

package org.comptoir.gateway.catalog.imports;

import java.util.OptionalLong;
import org.comptoir.gateway.catalog.StagedRows;
import org.comptoir.gateway.partner.SupplierId;

/**
 * An import as the worker that holds it sees it.
 *
 * @param owner and {@code attempt}: the fence; every write of a worker names both
 * @param whole articles that the file does not name go out, as far as the file was read
 * @param approved how many articles may go out, empty where nobody said yes
 */
record ImportJob(
        long id,
        SupplierId supplier,
        String owner,
        int attempt,
        int faults,
        ImportState state,
        String format,
        String mapping,
        String actor,
        Wish wish,
        long bytes,
        Tally tally,
        boolean whole,
        OptionalLong approved) {

    /** How it is wanted. */
    record Wish(ImportMode mode, boolean dryRun, boolean stopOnProblems, int askAbove, String language) {}

    /**
     * What was counted so far.
     *
     * @param reached pieces of the file that are dealt with
     * @param lines line reached
     * @param refused lines left out, {@code unreadable} of them without a part number to know them by
     * @param stored rows of the report; {@code problems} and {@code notes} may be more
     */
    record Tally(
            long reached,
            long bytesRead,
            long lines,
            long items,
            long refused,
            long unreadable,
            long problems,
            long notes,
            long stored) {}

    /** The same, read so far. */
    ImportJob at(Tally counted, boolean wholeCatalog) {
        return new ImportJob(
                id,
                supplier,
                owner,
                attempt,
                faults,
                state,
                format,
                mapping,
                actor,
                wish,
                bytes,
                counted,
                wholeCatalog,
                approved);
    }

    StagedRows staged() {
        return new StagedRows(StagingRows.TABLE, id);
    }
}

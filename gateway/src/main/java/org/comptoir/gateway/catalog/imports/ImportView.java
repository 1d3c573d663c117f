package org.comptoir.gateway.catalog.imports;

import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.catalog.ProductChanges;

/**
 * An import as people see it.
 *
 * @param format such as {@code csv}
 * @param profile blank where none was named
 * @param askAbove percent
 * @param plan what it would change or has changed; empty until it was read to its end
 * @param note why it waits, stopped or failed; blank otherwise
 * @param finishedAt empty while something may still happen
 */
public record ImportView(
        long id,
        ImportState state,
        String fileName,
        String format,
        String profile,
        ImportMode mode,
        boolean dryRun,
        boolean stopOnProblems,
        int askAbove,
        String actor,
        Progress progress,
        Optional<Plan> plan,
        String note,
        Instant createdAt,
        Optional<Instant> finishedAt) {

    /**
     * How far it was read.
     *
     * @param bytes of the file, {@code ofBytes} in all; a workbook counts only once it was read
     * @param lines line, row or element line reached
     * @param items articles read, good or not
     * @param refused lines left out; {@code problems} may be several for one line
     */
    public record Progress(long bytes, long ofBytes, long lines, long items, long refused, long problems) {}

    /**
     * What becomes of the catalog.
     *
     * @param forSale articles for sale when it was counted
     * @param whole articles that the file does not name are among the withdrawn
     */
    public record Plan(ProductChanges changes, long forSale, boolean whole) {}

    public boolean isOver() {
        return finishedAt.isPresent();
    }
}

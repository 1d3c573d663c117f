package org.comptoir.catalogexport;

import java.util.List;

/**
 * What became of an export.
 *
 * @param written articles in the file, withdrawals among them
 * @param refused articles that were kept back
 * @param warned articles that left although something was said of them
 * @param told what is said of the file as a whole, then the first refusals and warnings in their order
 * @param bytes length of the file, 0 where none was made
 * @param sha256 of the file in hexadecimal, blank where none was made
 */
public record ExportReport(
        String format,
        long written,
        long withdrawn,
        long refused,
        long warned,
        List<Refusal> told,
        long bytes,
        String sha256) {

    public ExportReport {
        told = List.copyOf(told);
    }
}

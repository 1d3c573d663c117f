package org.comptoir.gateway.contract.upload;

import java.util.List;

/**
 * What became of a table of contracts.
 *
 * @param problemCount all problems; {@code problems} has the first 1,000
 * @param rows read, without the header
 */
public record UploadReport(List<Entry> contracts, long rows, long problemCount, List<UploadProblem> problems) {

    public UploadReport {
        contracts = List.copyOf(contracts);
        problems = List.copyOf(problems);
    }

    /** What became of one contract. */
    public enum Result {
        /** There is a new draft. */
        WRITTEN,
        /** The latest version says this already. */
        UNCHANGED,
        /** Nothing was written, for at least one line can not be. */
        REFUSED,
        /** Nothing was written, for somebody else wrote in between. */
        OVERTAKEN
    }

    /**
     * One contract of the table.
     *
     * @param line of its first row
     * @param version the draft, or the version that says the same; 0 where nothing was written
     * @param etag of that version, else empty
     * @param state of that version, else empty
     * @param rules how many it has now
     * @param leftOut lines with problems that were asked to be left out
     * @param findings what may be and is worth a look
     */
    public record Entry(
            String number,
            long line,
            Result result,
            int version,
            String state,
            String etag,
            int rules,
            int leftOut,
            List<String> findings) {

        public Entry {
            findings = List.copyOf(findings);
        }
    }
}

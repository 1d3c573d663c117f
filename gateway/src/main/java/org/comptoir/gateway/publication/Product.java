package org.comptoir.gateway.publication;

import java.util.Optional;
import org.comptoir.catalogexport.ExportReport;
import org.comptoir.gateway.publication.run.RunView;

/**
 * What a run has made.
 *
 * @param base number of the run its changes are told from; empty where none is known
 */
record Product(ExportReport report, RunView.File file, boolean whole, Optional<Long> base, RunView.Changes changes) {

    /** Nothing to fetch. */
    static Product none(ExportReport report, boolean whole) {
        return new Product(
                report,
                new RunView.File(report.format(), "", "", 0, ""),
                whole,
                Optional.empty(),
                RunView.Changes.NONE);
    }

    /** The same without its file, which must not leave. */
    Product withoutFile() {
        return new Product(report, new RunView.File(report.format(), "", "", 0, ""), whole, base, changes);
    }
}

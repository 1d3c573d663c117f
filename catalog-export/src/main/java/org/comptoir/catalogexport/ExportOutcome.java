package org.comptoir.catalogexport;

import java.util.function.Function;

/** How an export ended. */
public sealed interface ExportOutcome {

    /** The file stands where it was wanted, whole. */
    record Published(ExportReport report) implements ExportOutcome {}

    /**
     * No file was made.
     *
     * @param reason what is not met and what to do
     */
    record Refused(String reason, ExportReport report) implements ExportOutcome {}

    default <R> R fold(Function<Published, R> published, Function<Refused, R> refused) {
        if (this instanceof Published whole) {
            return published.apply(whole);
        }
        return refused.apply((Refused) this);
    }
}

package org.comptoir.gateway.catalog.imports;

import java.util.function.Function;

/** What became of an upload. */
public sealed interface StartOutcome {

    /** It is stored and will be read. */
    record Started(ImportView view) implements StartOutcome {}

    /**
     * Nothing is kept.
     *
     * @param problem for the sender: what to change
     */
    record Refused(Reason reason, String problem) implements StartOutcome {}

    /** Why an upload is refused. */
    enum Reason {
        /** The request or the file cannot be understood. */
        UNREADABLE,
        TOO_LARGE,
        /** Others of the supplier come first. */
        TOO_MANY
    }

    default <R> R fold(Function<Started, R> started, Function<Refused, R> refused) {
        return this instanceof Started it ? started.apply(it) : refused.apply((Refused) this);
    }
}

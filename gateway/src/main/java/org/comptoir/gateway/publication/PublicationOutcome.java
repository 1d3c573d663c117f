package org.comptoir.gateway.publication;

import java.util.function.Function;
import org.comptoir.gateway.publication.run.RunView;

/** What became of a wish about publications. */
public sealed interface PublicationOutcome {

    record Kept(StoredPublication publication, boolean isNew) implements PublicationOutcome {}

    record Started(RunView run) implements PublicationOutcome {}

    /** @param reason for people */
    record Refused(String reason) implements PublicationOutcome {}

    /** There is none, or it is another supplier's. */
    record Unknown() implements PublicationOutcome {}

    default <R> R fold(
            Function<Kept, R> kept,
            Function<Started, R> started,
            Function<Refused, R> refused,
            Function<Unknown, R> unknown) {
        if (this instanceof Kept it) {
            return kept.apply(it);
        }
        if (this instanceof Started it) {
            return started.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        return unknown.apply((Unknown) this);
    }
}

package org.comptoir.gateway.partner;

import java.util.function.Function;

/** Whether the caller of a document is known. Outsiders hear the same words whatever the reason. */
public sealed interface CallerOutcome {

    /** The buyer is known and the sender has proved itself. */
    record Recognised(Connection connection) implements CallerOutcome {}

    /** @param reason for our own log and console only: what differs and where to compare it */
    record Unrecognised(String reason) implements CallerOutcome {}

    /**
     * A partner, by its address, that failed so often that nothing of it is looked at for a while: it must be asked to come
     * again, for a suite that is refused does not.
     *
     * @param reason for our own log and console only
     */
    record ComeAgain(String reason) implements CallerOutcome {}

    default <R> R fold(
            Function<Recognised, R> recognised,
            Function<Unrecognised, R> unrecognised,
            Function<ComeAgain, R> comeAgain) {
        if (this instanceof Recognised r) {
            return recognised.apply(r);
        }
        return this instanceof ComeAgain c ? comeAgain.apply(c) : unrecognised.apply((Unrecognised) this);
    }
}

package org.comptoir.gateway.partner;

import java.util.function.Function;

/** Whether the caller of a document is known. Whoever has proved nothing hears the same words whatever the reason. */
public sealed interface CallerOutcome {

    /** The buyer is known and the sender has proved itself. */
    record Recognised(Connection connection) implements CallerOutcome {}

    /** @param reason for our own log and console only: what differs and where to compare it */
    record Unrecognised(String reason) implements CallerOutcome {}

    /** The buyer is known and the sender has proved itself, but the supplier has switched the connection off. */
    record SwitchedOff(Connection connection) implements CallerOutcome {}

    /**
     * A partner, by its address, that failed so often that nothing of it is looked at for a while: it must be asked to come
     * again, for a suite that is refused does not.
     *
     * @param reason for our own log and console only
     */
    record ComeAgain(String reason) implements CallerOutcome {}

    default <R> R fold(
            Function<Recognised, R> recognised,
            Function<SwitchedOff, R> switchedOff,
            Function<Unrecognised, R> unrecognised,
            Function<ComeAgain, R> comeAgain) {
        if (this instanceof Recognised r) {
            return recognised.apply(r);
        }
        if (this instanceof SwitchedOff off) {
            return switchedOff.apply(off);
        }
        return this instanceof ComeAgain c ? comeAgain.apply(c) : unrecognised.apply((Unrecognised) this);
    }
}

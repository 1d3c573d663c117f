package org.comptoir.gateway.punchout;

import java.util.function.Function;

/** What a start page address was good for. */
public sealed interface EnterOutcome {

    /** The one and only exchange of this address. */
    record Entered(SessionToken token) implements EnterOutcome {}

    /** Somebody, most often the same browser, came before. */
    record AlreadyUsed(Visitor visitor) implements EnterOutcome {}

    record Expired(Visitor visitor) implements EnterOutcome {}

    record Unknown() implements EnterOutcome {}

    default <R> R fold(
            Function<Entered, R> entered,
            Function<AlreadyUsed, R> alreadyUsed,
            Function<Expired, R> expired,
            Function<Unknown, R> unknown) {
        if (this instanceof Entered e) {
            return entered.apply(e);
        }
        if (this instanceof AlreadyUsed a) {
            return alreadyUsed.apply(a);
        }
        if (this instanceof Expired e) {
            return expired.apply(e);
        }
        return unknown.apply((Unknown) this);
    }
}

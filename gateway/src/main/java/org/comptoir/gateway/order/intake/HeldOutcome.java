package org.comptoir.gateway.order.intake;

import java.util.function.Function;

/** What became of a person's wish to decide on an order on hold. */
public sealed interface HeldOutcome {

    /** It is done and committed. */
    record Done() implements HeldOutcome {}

    /** A second person has to agree. */
    record Proposed() implements HeldOutcome {}

    record No(Why why) implements HeldOutcome {}

    /** There is no such order, or it is another supplier's. */
    record Unknown() implements HeldOutcome {}

    /** What stands against it. */
    enum Why {
        /** It is decided, replaced by a later version, or was never on hold. */
        NOT_ON_HOLD,
        /** The person proposed it and may not agree with himself or herself. */
        SAME_PERSON,
        NO_REASON,
        NOTHING_CORRECTED,
        UNKNOWN_LINE,
        /** The lines would come to more than an amount can be. */
        TOO_MUCH,
        /** Without lines, or with two currencies: nothing anybody could deliver. */
        NO_ORDER_LEFT
    }

    default <R> R fold(
            Function<Done, R> done, Function<Proposed, R> proposed, Function<No, R> no, Function<Unknown, R> unknown) {
        if (this instanceof Done it) {
            return done.apply(it);
        }
        if (this instanceof Proposed it) {
            return proposed.apply(it);
        }
        if (this instanceof No it) {
            return no.apply(it);
        }
        return unknown.apply((Unknown) this);
    }
}

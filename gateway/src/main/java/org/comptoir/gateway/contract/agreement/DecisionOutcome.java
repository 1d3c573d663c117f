package org.comptoir.gateway.contract.agreement;

import java.util.function.Function;

/** What became of the wish to approve or withdraw a draft. */
public sealed interface DecisionOutcome {

    record Done(ContractVersion version) implements DecisionOutcome {}

    /** @param reason what stands against it and what to do */
    record Refused(String reason) implements DecisionOutcome {}

    /** There is no such contract or version. */
    record Unknown() implements DecisionOutcome {}

    default <R> R fold(Function<Done, R> done, Function<Refused, R> refused, Function<Unknown, R> unknown) {
        if (this instanceof Done it) {
            return done.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        return unknown.apply((Unknown) this);
    }
}

package org.comptoir.gateway.catalog.imports;

import java.util.function.Function;

/** What became of a yes or a stop. */
public sealed interface ImportDecision {

    record Done(ImportView view) implements ImportDecision {}

    /** @param reason for people */
    record Refused(String reason) implements ImportDecision {}

    /** There is none, or it is another supplier's. */
    record Unknown() implements ImportDecision {}

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

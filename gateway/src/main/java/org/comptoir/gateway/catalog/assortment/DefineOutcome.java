package org.comptoir.gateway.catalog.assortment;

import java.util.List;
import java.util.function.Function;

/** What became of an assortment that somebody wrote. */
public sealed interface DefineOutcome {

    /** @param isNew there was none of this name */
    record Defined(DefinedAssortment assortment, boolean isNew) implements DefineOutcome {}

    /** Nothing was changed. */
    record Refused(List<RuleProblem> problems) implements DefineOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** It is not as the writer has read it. */
    record Overtaken() implements DefineOutcome {}

    /** There is none of this id. */
    record Unknown() implements DefineOutcome {}

    default <R> R fold(
            Function<Defined, R> defined,
            Function<Refused, R> refused,
            Function<Overtaken, R> overtaken,
            Function<Unknown, R> unknown) {
        if (this instanceof Defined it) {
            return defined.apply(it);
        }
        if (this instanceof Refused it) {
            return refused.apply(it);
        }
        if (this instanceof Overtaken it) {
            return overtaken.apply(it);
        }
        return unknown.apply((Unknown) this);
    }
}

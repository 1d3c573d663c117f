package org.comptoir.gateway.partner;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What became of a connection's new names. */
public sealed interface NamesOutcome {

    /** They hold on every node within five seconds; those of before name nobody any more. */
    record Corrected() implements NamesOutcome {}

    /** Nothing was written: a party has no name, or one without a domain or an identity. */
    record Incomplete(Set<Party> parties) implements NamesOutcome {

        public Incomplete {
            parties = Set.copyOf(parties);
        }
    }

    /**
     * Nothing was written: documents of these parties mean another connection.
     *
     * @param by its name; empty where it is none of this supplier's
     */
    record Taken(Optional<String> by) implements NamesOutcome {}

    /** Whose name it is. */
    enum Party {
        BUYER,
        SUPPLIER,
        SENDER
    }

    default <R> R fold(Function<Corrected, R> corrected, Function<Incomplete, R> incomplete, Function<Taken, R> taken) {
        if (this instanceof Corrected c) {
            return corrected.apply(c);
        }
        return this instanceof Incomplete i ? incomplete.apply(i) : taken.apply((Taken) this);
    }
}

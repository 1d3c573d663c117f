package org.comptoir.gateway.partner.onboarding;

import java.util.Set;
import java.util.function.Function;
import org.comptoir.gateway.partner.ConnectionId;

/** What became of a wish. */
public sealed interface OpenOutcome {

    /** The connection is open; its documents are welcome within five seconds on every node. */
    record Opened(ConnectionId connection) implements OpenOutcome {}

    /** Nothing was written. */
    record Refused(Set<WishProblem> problems) implements OpenOutcome {

        public Refused {
            problems = Set.copyOf(problems);
        }
    }

    default <R> R fold(Function<Opened, R> opened, Function<Refused, R> refused) {
        return this instanceof Opened o ? opened.apply(o) : refused.apply((Refused) this);
    }
}

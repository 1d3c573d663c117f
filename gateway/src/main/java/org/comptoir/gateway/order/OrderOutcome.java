package org.comptoir.gateway.order;

import java.util.List;
import java.util.function.Function;

/** What became of one incoming order (rows of R-5). Every caller must answer all cases. */
public sealed interface OrderOutcome {

    /** Stored and committed. {@code text} is what the sender is told, now and on every resend. */
    record Accepted(long orderId, String text) implements OrderOutcome {}

    /** The same order came before: nothing was done, the stored text is said again. */
    record AlreadyReceived(long orderId, String text) implements OrderOutcome {}

    /** The same id or number came before with other content: kept as evidence, not processed. */
    record Conflicting(String text) implements OrderOutcome {}

    record Rejected(List<OrderProblem> problems) implements OrderOutcome {
        public Rejected {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A rejection names at least one problem");
            }
        }
    }

    default <R> R fold(
            Function<Accepted, R> accepted,
            Function<AlreadyReceived, R> already,
            Function<Conflicting, R> conflicting,
            Function<Rejected, R> rejected) {
        if (this instanceof Accepted a) {
            return accepted.apply(a);
        }
        if (this instanceof AlreadyReceived a) {
            return already.apply(a);
        }
        if (this instanceof Conflicting c) {
            return conflicting.apply(c);
        }
        return rejected.apply((Rejected) this);
    }
}

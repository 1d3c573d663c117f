package org.comptoir.gateway.journal.inbox;

import java.util.function.Function;

/** What became of one document (rows of R-5, which R-8 has for every kind). */
public sealed interface ReceiveOutcome {

    /** Stored and committed. {@code text} is what the sender is told, now and on every resend. */
    record Stored(String text) implements ReceiveOutcome {}

    /** The same document came before: nothing was done, the stored text is said again. */
    record AlreadyReceived(String text) implements ReceiveOutcome {}

    /** The same id or number came before with other content: kept as evidence, not stored. */
    record Conflicting(String text) implements ReceiveOutcome {}

    default <R> R fold(
            Function<Stored, R> stored, Function<AlreadyReceived, R> already, Function<Conflicting, R> conflicting) {
        if (this instanceof Stored s) {
            return stored.apply(s);
        }
        if (this instanceof AlreadyReceived a) {
            return already.apply(a);
        }
        return conflicting.apply((Conflicting) this);
    }
}

package org.comptoir.gateway.fulfilment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a confirmation. */
public sealed interface ConfirmOutcome {

    record Kept(Confirmation confirmation) implements ConfirmOutcome {}

    /** It came before, under the same key and with the same content; nothing was done. */
    record KeptBefore(Confirmation confirmation) implements ConfirmOutcome {}

    /** Its key belongs to another word on this order. */
    record KeyTaken() implements ConfirmOutcome {}

    /** What stands against it, each by its field; nothing was changed. */
    record Refused(List<String> problems) implements ConfirmOutcome {
        public Refused {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one problem");
            }
        }
    }

    /** The supplier has no such order. */
    record NoSuchOrder() implements ConfirmOutcome {}

    default <R> R fold(
            Function<Kept, R> kept,
            Function<KeptBefore, R> before,
            Supplier<R> keyTaken,
            Function<Refused, R> refused,
            Supplier<R> noSuchOrder) {
        if (this instanceof Kept k) {
            return kept.apply(k);
        }
        if (this instanceof KeptBefore b) {
            return before.apply(b);
        }
        if (this instanceof KeyTaken) {
            return keyTaken.get();
        }
        return this instanceof Refused r ? refused.apply(r) : noSuchOrder.get();
    }
}

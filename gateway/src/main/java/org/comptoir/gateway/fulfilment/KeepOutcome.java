package org.comptoir.gateway.fulfilment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** What became of a core system's word on an order: a confirmation, a ship notice or an invoice. */
public sealed interface KeepOutcome<T> {

    record Kept<T>(T kept) implements KeepOutcome<T> {}

    /** It came before, under the same key and with the same content; nothing was done. */
    record KeptBefore<T>(T kept) implements KeepOutcome<T> {}

    /** Its key belongs to another one of this order. */
    record KeyTaken<T>() implements KeepOutcome<T> {}

    /** Its number belongs to another one of this supplier. */
    record NumberTaken<T>(String number) implements KeepOutcome<T> {}

    /** What stands against it, each by its field; nothing was changed. */
    record Refused<T>(List<Objection> objections) implements KeepOutcome<T> {
        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("A refusal names at least one problem");
            }
        }
    }

    /** The order is not where anything may be said of it; why, and what to do. */
    record NotHandedOn<T>(String why) implements KeepOutcome<T> {}

    /** The supplier has no such order. */
    record NoSuchOrder<T>() implements KeepOutcome<T> {}

    /** One answer for each end. */
    record Ends<T, R>(
            Function<T, R> kept,
            Function<T, R> before,
            Supplier<R> keyTaken,
            Function<String, R> numberTaken,
            Function<List<Objection>, R> refused,
            Function<String, R> notHandedOn,
            Supplier<R> noSuchOrder) {}

    default <R> R fold(Ends<T, R> ends) {
        if (this instanceof Kept<T> done) {
            return ends.kept().apply(done.kept());
        }
        if (this instanceof KeptBefore<T> done) {
            return ends.before().apply(done.kept());
        }
        if (this instanceof KeyTaken<T>) {
            return ends.keyTaken().get();
        }
        if (this instanceof NumberTaken<T> taken) {
            return ends.numberTaken().apply(taken.number());
        }
        if (this instanceof Refused<T> refused) {
            return ends.refused().apply(refused.objections());
        }
        return this instanceof NotHandedOn<T> not
                ? ends.notHandedOn().apply(not.why())
                : ends.noSuchOrder().get();
    }
}

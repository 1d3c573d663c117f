package org.comptoir.gateway.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** How an attempt ended, as far as the sender can tell. */
public sealed interface DeliveryResult {

    /**
     * The target has it.
     *
     * @param status which the target answered with, of cXML or HTTP; empty where it gave none
     */
    record Delivered(String note, OptionalInt status) implements DeliveryResult {

        public Delivered(String note) {
            this(note, OptionalInt.empty());
        }
    }

    /** The target has it not, and it may work later; {@code notBefore} is the target's own wish (Retry-After). */
    record TryAgain(String reason, Optional<Duration> notBefore) implements DeliveryResult {}

    /** It was sent, and whether the target took it is not known: before it is sent again, somebody is asked. */
    record Unknown(String reason, Optional<Duration> notBefore) implements DeliveryResult {}

    /**
     * No repetition will help: a person must look.
     *
     * @param status which the target answered with, of cXML or HTTP; empty where it gave none
     */
    record Refused(String reason, OptionalInt status) implements DeliveryResult {

        public Refused(String reason) {
            this(reason, OptionalInt.empty());
        }
    }

    /** Nothing is sent, and nothing will be: what it says counts no more. */
    record Withdrawn(String reason) implements DeliveryResult {}

    default <R> R fold(
            Function<Delivered, R> delivered,
            Function<TryAgain, R> tryAgain,
            Function<Unknown, R> unknown,
            Function<Refused, R> refused,
            Function<Withdrawn, R> withdrawn) {
        if (this instanceof Delivered d) {
            return delivered.apply(d);
        }
        if (this instanceof TryAgain t) {
            return tryAgain.apply(t);
        }
        if (this instanceof Unknown u) {
            return unknown.apply(u);
        }
        if (this instanceof Withdrawn w) {
            return withdrawn.apply(w);
        }
        return refused.apply((Refused) this);
    }
}

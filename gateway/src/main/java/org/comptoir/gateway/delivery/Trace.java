package org.comptoir.gateway.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** What a target tells about an entry that was sent to it before and whose end nobody saw. */
public sealed interface Trace {

    /** The target has it. */
    record Arrived(String note) implements Trace {}

    /** It is not there, or a repetition under the same key does no harm. */
    record SendAgain() implements Trace {}

    /** The target did not tell this time. */
    record AskLater(String reason, Optional<Duration> notBefore) implements Trace {}

    /** The target can not be asked and takes a repetition for another order: a person has to look. */
    record Untold(String reason) implements Trace {}

    default <R> R fold(
            Function<Arrived, R> arrived,
            Function<SendAgain, R> sendAgain,
            Function<AskLater, R> askLater,
            Function<Untold, R> untold) {
        if (this instanceof Arrived a) {
            return arrived.apply(a);
        }
        if (this instanceof SendAgain s) {
            return sendAgain.apply(s);
        }
        if (this instanceof AskLater a) {
            return askLater.apply(a);
        }
        return untold.apply((Untold) this);
    }
}

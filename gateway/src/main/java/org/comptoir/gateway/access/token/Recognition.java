package org.comptoir.gateway.access.token;

import java.time.Instant;
import java.util.function.Function;

/** Who showed a token. */
public sealed interface Recognition {

    record Holder(ApiCaller caller) implements Recognition {}

    /** It was good once. */
    record Expired(Instant since) implements Recognition {}

    /** Nobody issued it, or it was taken back. */
    record Nobody() implements Recognition {}

    default <R> R fold(Function<Holder, R> holder, Function<Expired, R> expired, Function<Nobody, R> nobody) {
        if (this instanceof Holder h) {
            return holder.apply(h);
        }
        return this instanceof Expired e ? expired.apply(e) : nobody.apply((Nobody) this);
    }
}

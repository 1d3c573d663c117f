package org.comptoir.gateway.delivery;

import java.util.function.Function;

/** What came of writing the document of an entry that only says what it is about. Nothing has been sent by then. */
public sealed interface Writing {

    /** The entry whole; from now on every attempt sends these bytes. */
    record Written(OutboxEntry entry) implements Writing {}

    /** Not now, through no fault of the entry. */
    record Later(String reason) implements Writing {}

    /** It can not be said to the target as this is set up: a person must look. Sent again, it is written anew. */
    record Unsayable(String reason) implements Writing {}

    default <R> R fold(Function<Written, R> written, Function<Later, R> later, Function<Unsayable, R> unsayable) {
        if (this instanceof Written w) {
            return written.apply(w);
        }
        if (this instanceof Later l) {
            return later.apply(l);
        }
        return unsayable.apply((Unsayable) this);
    }
}

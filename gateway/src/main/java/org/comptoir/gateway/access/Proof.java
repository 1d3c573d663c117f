package org.comptoir.gateway.access;

import java.time.Duration;
import java.util.function.Function;

/** What came of asking a signed-in person for the password, or a code, once more. */
public sealed interface Proof {

    record Given() implements Proof {}

    record Wrong() implements Proof {}

    /** Too many tries; nothing was looked at. */
    record Wait(Duration pause) implements Proof {}

    default <R> R fold(Function<Given, R> given, Function<Wrong, R> wrong, Function<Wait, R> wait) {
        if (this instanceof Given g) {
            return given.apply(g);
        }
        return this instanceof Wrong w ? wrong.apply(w) : wait.apply((Wait) this);
    }
}

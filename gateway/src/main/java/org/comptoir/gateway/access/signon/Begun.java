package org.comptoir.gateway.access.signon;

import java.util.function.Function;

/** Whether a browser can be sent to the provider. */
public sealed interface Begun {

    /** @param address at the provider */
    record Goes(String address) implements Begun {}

    /** The provider does not answer, or not as it should; the log says how. */
    record Unreachable() implements Begun {}

    default <R> R fold(Function<Goes, R> goes, Function<Unreachable, R> unreachable) {
        return this instanceof Goes g ? goes.apply(g) : unreachable.apply((Unreachable) this);
    }
}

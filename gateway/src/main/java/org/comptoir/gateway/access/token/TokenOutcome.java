package org.comptoir.gateway.access.token;

import java.util.function.Function;

/** What became of the wish for a token. */
public sealed interface TokenOutcome {

    /** @param token known nowhere else */
    record Issued(String token) implements TokenOutcome {}

    record No(Why why) implements TokenOutcome {}

    /** Why there is none. */
    enum Why {
        NAME_UNUSABLE,
        /** One of that name was issued and not taken back. */
        NAME_TAKEN,
        NO_SCOPE,
        /** The end lies behind us. */
        ALREADY_OVER
    }

    default <R> R fold(Function<Issued, R> issued, Function<No, R> no) {
        return this instanceof Issued i ? issued.apply(i) : no.apply((No) this);
    }
}

package org.comptoir.gateway.access.signon;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.access.people.SignOnIdentity;

/** What a token is worth. */
sealed interface Judgement {

    /** @param authenticatedAt when the person signed in at the provider; empty where it does not say so */
    record Believed(SignOnIdentity identity, Optional<Instant> authenticatedAt) implements Judgement {}

    /** @param why for the audit trail: names the claim and the rule, quotes nothing */
    record Disbelieved(String why) implements Judgement {}

    default <R> R fold(Function<Believed, R> believed, Function<Disbelieved, R> disbelieved) {
        return this instanceof Believed b ? believed.apply(b) : disbelieved.apply((Disbelieved) this);
    }
}

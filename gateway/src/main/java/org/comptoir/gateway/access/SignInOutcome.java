package org.comptoir.gateway.access;

import java.time.Duration;
import java.util.function.Function;

/** How a sign-in ended. */
sealed interface SignInOutcome {

    /** @param token for the browser's cookie; known nowhere else */
    record SignedIn(String token) implements SignInOutcome {}

    /** Unknown name or wrong password: the difference is nobody's business. */
    record Refused() implements SignInOutcome {}

    /** Too many tries; the password was not looked at. */
    record TooManyTries(Duration pause) implements SignInOutcome {}

    default <R> R fold(
            Function<SignedIn, R> signedIn, Function<Refused, R> refused, Function<TooManyTries, R> tooManyTries) {
        if (this instanceof SignedIn s) {
            return signedIn.apply(s);
        }
        if (this instanceof Refused r) {
            return refused.apply(r);
        }
        return tooManyTries.apply((TooManyTries) this);
    }
}

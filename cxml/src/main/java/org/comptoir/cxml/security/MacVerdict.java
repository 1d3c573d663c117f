package org.comptoir.cxml.security;

import java.time.Instant;
import java.util.function.Function;

/** What became of a {@code CredentialMac}. For our log; a stranger hears the same 401 in every case but the first. */
public sealed interface MacVerdict {

    /** Signed with the key and of today. */
    record Genuine(PartyId from, PartyId sender) implements MacVerdict {}

    /** Signed with the key, but before its time or after. */
    record OutOfTime(Instant created, Instant expires) implements MacVerdict {}

    /** Signed with no key of ours, or over other credentials. */
    record Forged() implements MacVerdict {}

    /** None, or none of the kind that can be checked; says why. */
    record Unusable(String problem) implements MacVerdict {}

    default <R> R fold(
            Function<Genuine, R> genuine,
            Function<OutOfTime, R> outOfTime,
            Function<Forged, R> forged,
            Function<Unusable, R> unusable) {
        if (this instanceof Genuine g) {
            return genuine.apply(g);
        }
        if (this instanceof OutOfTime o) {
            return outOfTime.apply(o);
        }
        if (this instanceof Forged f) {
            return forged.apply(f);
        }
        return unusable.apply((Unusable) this);
    }
}

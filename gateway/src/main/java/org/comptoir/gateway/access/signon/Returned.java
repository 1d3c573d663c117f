package org.comptoir.gateway.access.signon;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.access.people.Account;

/** What came of a browser that was at the provider. */
public sealed interface Returned {

    /** @param authenticatedAt when the person signed in at the provider; empty where it does not say so */
    record Arrived(Wish wish, Account account, Optional<Instant> authenticatedAt) implements Returned {}

    /** @param purpose what it was for, as far as that is known */
    record Refused(Reason reason, Optional<Purpose> purpose) implements Returned {}

    /** What the person is told; more stands in the audit trail and in the log. */
    enum Reason {
        /** Began too long ago, in another browser, or was taken before. */
        EXPIRED,
        /** The person turned back at the provider. */
        CANCELLED,
        /** The provider did not answer, or not as it should. */
        UNREACHABLE,
        /** It opens nothing here. */
        STRANGER
    }

    default <R> R fold(Function<Arrived, R> arrived, Function<Refused, R> refused) {
        return this instanceof Arrived a ? arrived.apply(a) : refused.apply((Refused) this);
    }
}

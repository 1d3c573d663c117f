package org.comptoir.gateway.punchout;

import java.util.function.Function;

/** What stands behind a session token. */
public sealed interface SessionOutcome {

    record Open(ActiveSession session) implements SessionOutcome {}

    /** The cart went back, or the buyer cancelled; {@code cart.ReturnCart#findForm} may show the form again. */
    record Closed(SessionId session, Visitor visitor) implements SessionOutcome {}

    /** Idle for 30 minutes or open for 8 hours. */
    record Expired(Visitor visitor) implements SessionOutcome {}

    record Unknown() implements SessionOutcome {}

    default <R> R fold(
            Function<Open, R> open,
            Function<Closed, R> closed,
            Function<Expired, R> expired,
            Function<Unknown, R> unknown) {
        if (this instanceof Open o) {
            return open.apply(o);
        }
        if (this instanceof Closed c) {
            return closed.apply(c);
        }
        if (this instanceof Expired e) {
            return expired.apply(e);
        }
        return unknown.apply((Unknown) this);
    }
}

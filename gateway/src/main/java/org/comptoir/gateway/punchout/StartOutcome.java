package org.comptoir.gateway.punchout;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/** What became of a wish to shop. */
public sealed interface StartOutcome {

    /**
     * @param startPage absolute, single use, good for five minutes; for a request that came again the one of the first time
     * @param warning what would have been refused of a sender that may not do so
     */
    record Started(URI startPage, Optional<String> warning) implements StartOutcome {}

    /**
     * The payloadID stands for another request: cXML status 409.
     *
     * @param reason for the buyer's team: the thing, the rule, the next step
     */
    record Conflicting(String reason) implements StartOutcome {}

    /** @param reason for the buyer's team: the thing, the rule, the next step */
    record Refused(String reason) implements StartOutcome {}

    /** The gateway does not know this operation of cXML {@code PunchOutSetupRequest} yet: cXML status 450. */
    record Unsupported(Operation operation) implements StartOutcome {}

    /**
     * What would have to be first is not: cXML status 412.
     *
     * @param reason as of {@link Refused}
     */
    record Unmet(String reason) implements StartOutcome {}

    default <R> R fold(
            Function<Started, R> started,
            Function<Refused, R> refused,
            Function<Unmet, R> unmet,
            Function<Unsupported, R> unsupported,
            Function<Conflicting, R> conflicting) {
        if (this instanceof Started s) {
            return started.apply(s);
        }
        if (this instanceof Refused r) {
            return refused.apply(r);
        }
        if (this instanceof Unmet u) {
            return unmet.apply(u);
        }
        if (this instanceof Unsupported u) {
            return unsupported.apply(u);
        }
        return conflicting.apply((Conflicting) this);
    }
}

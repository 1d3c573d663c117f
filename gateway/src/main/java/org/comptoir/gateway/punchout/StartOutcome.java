package org.comptoir.gateway.punchout;

import java.net.URI;
import java.util.function.Function;

/** What became of a wish to shop. */
public sealed interface StartOutcome {

    /** @param startPage absolute, single use, good for five minutes */
    record Started(URI startPage) implements StartOutcome {}

    /** @param reason for the buyer's team: the thing, the rule, the next step */
    record Refused(String reason) implements StartOutcome {}

    /** The gateway does not know this operation of cXML {@code PunchOutSetupRequest} yet: cXML status 450. */
    record Unsupported(Operation operation) implements StartOutcome {}

    default <R> R fold(
            Function<Started, R> started, Function<Refused, R> refused, Function<Unsupported, R> unsupported) {
        if (this instanceof Started s) {
            return started.apply(s);
        }
        if (this instanceof Refused r) {
            return refused.apply(r);
        }
        return unsupported.apply((Unsupported) this);
    }
}

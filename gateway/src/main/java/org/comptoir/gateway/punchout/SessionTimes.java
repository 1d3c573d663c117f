package org.comptoir.gateway.punchout;

import java.time.Duration;

/** How long the tokens of a session are good for. */
final class SessionTimes {

    /** From the setup request to the opening of the start page. */
    static final Duration START = Duration.ofMinutes(5);

    /** Without a request. */
    static final Duration IDLE = Duration.ofMinutes(30);

    /** From the opening of the start page, whatever the buyer does. */
    static final Duration ABSOLUTE = Duration.ofHours(8);

    /** A request is written down only when the last one written is older than this; being idle is known to this much. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private SessionTimes() {}
}

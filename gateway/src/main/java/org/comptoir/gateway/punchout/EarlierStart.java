package org.comptoir.gateway.punchout;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The session that a setup request of the same payloadID began.
 *
 * @param nonce from which its start token was made, with the sender's secret
 * @param unused whether nobody opened its start page yet
 */
record EarlierStart(
        SessionId id,
        String digest,
        String tokenHash,
        Optional<String> nonce,
        boolean unused,
        Instant startedAt,
        Instant startExpiresAt) {

    /** As long as a payloadID stands for one setup request. */
    static final Duration HELD = Duration.ofHours(24);

    /** What to do with a request that comes under its name. */
    enum Verdict {
        /** It is the same request: say the same start page. */
        REPEAT,
        /** The name is free again. */
        RENEW,
        /** The name is taken. */
        REFUSE
    }

    /** @param repeatable whether its start page can be said again */
    Verdict judge(SetupIdentity again, Instant now, boolean repeatable) {
        if (!isHeld(now)) {
            return Verdict.RENEW;
        }
        if (isSame(again, now)) {
            return repeatable ? Verdict.REPEAT : Verdict.RENEW;
        }
        return again.reusable() ? Verdict.RENEW : Verdict.REFUSE;
    }

    /** What a sender hears that may do what others may not. */
    Optional<String> warning(SetupIdentity again, Instant now) {
        return isHeld(now) && !isSame(again, now)
                ? again.documentId()
                        .map(id ->
                                "payloadID %s stood for another setup request or one that was used. In production this is answered 409: send a new payloadID"
                                        .formatted(id.value()))
                : Optional.empty();
    }

    private boolean isHeld(Instant now) {
        return now.isBefore(startedAt.plus(HELD));
    }

    private boolean isSame(SetupIdentity again, Instant now) {
        return digest.equals(again.digest()) && unused && now.isBefore(startExpiresAt);
    }
}

package org.comptoir.gateway.delivery.worker;

import java.time.Duration;
import org.comptoir.gateway.delivery.AttemptView;
import org.comptoir.gateway.delivery.DeliveryState;

/**
 * How an attempt ended and what follows from it.
 *
 * @param state {@code WAITING} tries again after the pause
 * @param outcome as {@link AttemptView#outcome()}
 * @param faults of the entry from now on
 * @param doubt whether the target may have it without our knowing
 */
record Ending(
        DeliveryState state, String outcome, String note, Duration pause, int faults, boolean doubt, Duration took) {

    static final String DELIVERED = "delivered";
    static final String TRY_AGAIN = "try-again";
    static final String UNKNOWN = "unknown";
    static final String REFUSED = "refused";
    static final String WITHDRAWN = "withdrawn";
    static final String BROKEN = "broken";
    /** Nothing was sent: its document could not be written at this moment. */
    static final String UNWRITTEN = "unwritten";

    static final String LEASE_EXPIRED = "lease-expired";
    static final String FOUND = "found";
    static final String ASKED = "asked";
    static final String VERIFY = "verify";

    private static final int NOTE_LENGTH = 1_000;

    /** Whether the target itself failed, which says something about the next entry too. */
    boolean isFailureOfTarget() {
        return outcome.equals(TRY_AGAIN) || outcome.equals(UNKNOWN) || outcome.equals(ASKED);
    }

    /** Whether the target answered. */
    boolean isAnswerOfTarget() {
        return outcome.equals(DELIVERED) || outcome.equals(REFUSED) || outcome.equals(FOUND);
    }

    /** The note as its columns take it: what a target said may hold anything, but PostgreSQL keeps no NUL. */
    String keptNote() {
        String plain = note.replace('\0', ' ');
        return plain.length() <= NOTE_LENGTH ? plain : plain.substring(0, NOTE_LENGTH);
    }
}

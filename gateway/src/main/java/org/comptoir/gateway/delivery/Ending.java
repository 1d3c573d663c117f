package org.comptoir.gateway.delivery;

import java.time.Duration;

/**
 * How an attempt ended and what follows from it.
 *
 * @param state {@code WAITING} tries again after the pause
 * @param outcome as {@link AttemptView#outcome()}
 * @param faults of the entry from now on
 */
record Ending(DeliveryState state, String outcome, String note, Duration pause, int faults, Duration took) {

    static final String DELIVERED = "delivered";
    static final String TRY_AGAIN = "try-again";
    static final String REFUSED = "refused";
    static final String BROKEN = "broken";
    static final String LEASE_EXPIRED = "lease-expired";
}

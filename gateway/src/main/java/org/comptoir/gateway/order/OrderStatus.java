package org.comptoir.gateway.order;

/** Where a stored order stands. */
public enum OrderStatus {
    /** Agrees with what was promised; on its way to the core system. */
    ACCEPTED,
    /** Differs from what was promised; a person decides. */
    ON_HOLD
}

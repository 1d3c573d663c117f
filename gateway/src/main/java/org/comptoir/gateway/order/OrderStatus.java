package org.comptoir.gateway.order;

/** Where a stored version of an order stands. */
public enum OrderStatus {
    /** On its way to the core system; a cancellation that reached nobody but us, too. */
    ACCEPTED,
    /** Differs from what was promised; a person decides. */
    ON_HOLD,
    /** Waits for a version that comes before it. */
    PARKED,
    /** A later version took its place before it went anywhere. */
    SUPERSEDED,
    /** A person said no to it. */
    REFUSED
}

package org.comptoir.gateway.delivery;

/** Where an entry of the outbox stands. */
public enum DeliveryState {
    /** Not delivered yet: its first or next attempt is due or under way. */
    WAITING,
    DELIVERED,
    /** It was sent, nobody knows whether it arrived, and its target can not be asked: a person must look there. */
    VERIFY,
    /** No further attempt is made: a person must look. Later entries of its subject wait behind it. */
    DEAD
}

package org.comptoir.gateway.delivery;

/** Where an entry of the outbox stands. */
public enum DeliveryState {
    /** Not delivered yet: its first or next attempt is due or under way. */
    WAITING,
    DELIVERED,
    /** Nothing more is sent, for it counts no more: its note says why. Later entries of its subject go on. */
    WITHDRAWN,
    /** It was sent, nobody knows whether it arrived, and its target can not be asked: a person must look there. */
    VERIFY,
    /** No further attempt is made: a person must look. Later entries of its subject wait behind it. */
    DEAD;

    /** Whether it is at its end, and keeps no other entry back. */
    public boolean isOver() {
        return this == DELIVERED || this == WITHDRAWN;
    }
}

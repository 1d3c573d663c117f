package org.comptoir.gateway.access.people;

/** Whether a person can sign in. */
public enum AccountState {
    ACTIVE,
    /** Has been sent a link and has not chosen a password yet. */
    INVITED,
    LOCKED
}

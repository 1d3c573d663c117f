package org.comptoir.gateway.access.signon;

/** What somebody signs on for. */
public enum Purpose {
    SIGN_IN,
    /** In the place of a password that an invited person would choose. */
    INVITATION,
    /** So that the own account opens by it from then on. */
    BIND,
    /** To show once more who it is. */
    PROVE
}

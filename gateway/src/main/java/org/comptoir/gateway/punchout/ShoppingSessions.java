package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds the session behind a token and keeps it from going idle. */
@ApplicationScoped
public class ShoppingSessions {

    public SessionOutcome find(SessionToken token) {
        throw new UnsupportedOperationException();
    }

    /**
     * Locks the session for the caller's transaction; every write on its behalf begins here.
     *
     * @return false if it was closed or has expired: then nothing may be written
     */
    public boolean holdOpen(SessionId session) {
        throw new UnsupportedOperationException();
    }

    /** The buyer chose another language in the shop. */
    public void speak(SessionId session, org.comptoir.kernel.Language language) {
        throw new UnsupportedOperationException();
    }
}

package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds the session behind a token and keeps it from going idle. */
@ApplicationScoped
public class ShoppingSessions {

    public SessionOutcome find(SessionToken token) {
        throw new UnsupportedOperationException();
    }

    /** The buyer chose another language in the shop. */
    public void speak(SessionId session, org.comptoir.kernel.Language language) {
        throw new UnsupportedOperationException();
    }
}

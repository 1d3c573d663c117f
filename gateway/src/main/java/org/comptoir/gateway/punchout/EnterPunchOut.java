package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;

/** Exchanges the one-time start page token for the session's own token, exactly once, whoever else tries. */
@ApplicationScoped
public class EnterPunchOut {

    public EnterOutcome enter(String oneTimeToken) {
        throw new UnsupportedOperationException();
    }
}

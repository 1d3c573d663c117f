package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;

/** Begins a buyer's shopping session. One transaction: the document goes to the journal with the session, not before it. */
@ApplicationScoped
public class StartPunchOut {

    public StartOutcome start(PunchOutStart start) {
        throw new UnsupportedOperationException();
    }
}

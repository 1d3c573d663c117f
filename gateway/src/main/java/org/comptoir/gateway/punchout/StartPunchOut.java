package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;

/** Begins a buyer's shopping session. One transaction. */
@ApplicationScoped
public class StartPunchOut {

    public StartOutcome start(PunchOutStart start) {
        throw new UnsupportedOperationException();
    }
}

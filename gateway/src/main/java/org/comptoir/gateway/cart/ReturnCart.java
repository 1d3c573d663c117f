package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import org.comptoir.gateway.punchout.ActiveSession;

/** Checks, prices, promises and hands back a cart; closes the session. One transaction. */
@ApplicationScoped
public class ReturnCart {

    public ReturnOutcome handBack(ActiveSession session) {
        throw new UnsupportedOperationException();
    }

    public ReturnOutcome cancel(ActiveSession session) {
        throw new UnsupportedOperationException();
    }
}

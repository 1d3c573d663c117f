package org.comptoir.gateway.cart;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.comptoir.gateway.punchout.ActiveSession;
import org.comptoir.gateway.punchout.SessionId;

/** Checks, prices, promises and hands back a cart; closes the session. One transaction. */
@ApplicationScoped
public class ReturnCart {

    public ReturnOutcome handBack(ActiveSession session) {
        throw new UnsupportedOperationException();
    }

    /**
     * The form of a session that was closed moments ago, byte for byte: the answer to a double click or a step back.
     * Empty for a session that is open, unknown, or closed for more than 15 minutes.
     */
    public Optional<ReturnForm> findForm(SessionId session) {
        throw new UnsupportedOperationException();
    }

    public ReturnOutcome cancel(ActiveSession session) {
        throw new UnsupportedOperationException();
    }
}

package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Gives what must join a transaction one to join, as the cart does. */
@ApplicationScoped
class SessionEnder {

    private final EndPunchOut end;
    private final ShoppingSessions shopping;

    @Inject
    SessionEnder(EndPunchOut end, ShoppingSessions shopping) {
        this.end = end;
        this.shopping = shopping;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionEnder() {
        this(null, null);
    }

    @Transactional
    public boolean markReturned(SessionId session) {
        return end.markReturned(session);
    }

    @Transactional
    public boolean holdOpen(SessionId session) {
        return shopping.holdOpen(session);
    }
}

package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;

/** Closes a session once; joins the caller's transaction. */
@ApplicationScoped
public class EndPunchOut {

    /** @return false if another request closed or the clock expired it first: then nothing may be returned */
    public boolean markReturned(SessionId session) {
        throw new UnsupportedOperationException();
    }

    /** @return false as above */
    public boolean markCancelled(SessionId session) {
        throw new UnsupportedOperationException();
    }
}

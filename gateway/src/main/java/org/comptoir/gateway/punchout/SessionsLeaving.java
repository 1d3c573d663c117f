package org.comptoir.gateway.punchout;

import java.util.List;

/** Old sessions are about to be removed, in the transaction in which this is fired: what belongs to them goes now. */
public record SessionsLeaving(long supplierId, List<SessionId> sessions) {

    public SessionsLeaving {
        sessions = List.copyOf(sessions);
    }
}

package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Closes a session once; joins the caller's transaction. */
@ApplicationScoped
public class EndPunchOut {

    private final PunchOutSessions sessions;
    private final Event<ShoppingSessions.Changed> changed;
    private final Clock clock;

    @Inject
    EndPunchOut(PunchOutSessions sessions, Event<ShoppingSessions.Changed> changed, Clock clock) {
        this.sessions = sessions;
        this.changed = changed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected EndPunchOut() {
        this(null, null, null);
    }

    /** @return false if another request closed or the clock expired it first: then nothing may be returned */
    @Transactional(TxType.MANDATORY)
    public boolean markReturned(SessionId session) {
        return end(session, SessionSummary.State.RETURNED);
    }

    /** @return false as above */
    @Transactional(TxType.MANDATORY)
    public boolean markCancelled(SessionId session) {
        return end(session, SessionSummary.State.CANCELLED);
    }

    private boolean end(SessionId session, SessionSummary.State state) {
        boolean ended = sessions.end(session, state, clock.instant());
        changed.fire(new ShoppingSessions.Changed(session));
        return ended;
    }
}

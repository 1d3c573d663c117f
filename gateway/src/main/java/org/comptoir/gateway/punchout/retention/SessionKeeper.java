package org.comptoir.gateway.punchout.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.comptoir.gateway.journal.retention.RecordClass;
import org.comptoir.gateway.journal.retention.RecordKeeper;
import org.comptoir.gateway.journal.retention.Span;
import org.comptoir.gateway.journal.retention.Step;
import org.comptoir.gateway.punchout.SessionId;
import org.comptoir.gateway.punchout.SessionsLeaving;

/** Removes old sessions whole, with all that belongs to them. None of them is open: a session lives for hours. */
@ApplicationScoped
class SessionKeeper implements RecordKeeper {

    private static final int BATCH = 100;

    private final OldSessions sessions;
    private final Event<SessionsLeaving> leaving;

    @Inject
    SessionKeeper(OldSessions sessions, Event<SessionsLeaving> leaving) {
        this.sessions = sessions;
        this.leaving = leaving;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionKeeper() {
        this(null, null);
    }

    @Override
    public RecordClass what() {
        return RecordClass.SESSIONS;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Step remove(Span span) {
        List<SessionId> next = sessions.next(span, BATCH);
        if (!next.isEmpty()) {
            leaving.fire(new SessionsLeaving(span.supplierId(), next));
            sessions.remove(span.supplierId(), next);
        }
        return Step.whole(next.size(), next.size() == BATCH);
    }

    @Override
    public int due(Span span, int most) {
        return sessions.count(span, most);
    }
}

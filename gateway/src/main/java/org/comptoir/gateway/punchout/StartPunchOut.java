package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentJournal;

/**
 * Begins a buyer's shopping session. One transaction, which keeps the setup document too.
 *
 * <p>The start page's address holds a token that works once and for five minutes; only its hash is stored.
 */
@ApplicationScoped
public class StartPunchOut {

    private final PunchOutSessions sessions;
    private final DocumentJournal journal;
    private final Event<CartBrought> brought;
    private final StartPages startPages;
    private final Clock clock;

    @Inject
    StartPunchOut(
            PunchOutSessions sessions,
            DocumentJournal journal,
            Event<CartBrought> brought,
            StartPages startPages,
            Clock clock) {
        this.sessions = sessions;
        this.journal = journal;
        this.brought = brought;
        this.startPages = startPages;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartPunchOut() {
        this(null, null, null, null, null);
    }

    /** Writes nothing unless the outcome is {@code Started}. */
    @Transactional
    public StartOutcome start(PunchOutStart start) {
        if (start.operation() == Operation.SOURCE) {
            return new StartOutcome.Unsupported(start.operation());
        }
        Optional<String> obstacle = BroughtCartRule.obstacle(start);
        if (obstacle.isPresent()) {
            return new StartOutcome.Unmet(obstacle.get());
        }
        return ReturnUrlRule.check(start.returnUrl(), start.connection())
                .fold(allowed -> begin(start, allowed.url()), refused -> new StartOutcome.Refused(refused.reason()));
    }

    private StartOutcome begin(PunchOutStart start, ReturnUrl returnUrl) {
        StartPages.StartPage page = startPages.next();
        journal.keep(start.document());
        SessionId session = sessions.add(start, returnUrl, page.tokenHash(), clock.instant());
        if (BroughtCartRule.isBrought(start)) {
            brought.fire(new CartBrought(session, start.connection(), start.lines()));
        }
        return new StartOutcome.Started(page.address());
    }
}

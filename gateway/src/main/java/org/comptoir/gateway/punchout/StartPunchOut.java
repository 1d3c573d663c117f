package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.punchout.StartPages.StartPage;

/**
 * Begins a buyer's shopping session. One transaction, which keeps the setup document too.
 *
 * <p>The start page's address holds a token that works once and for five minutes; only its hash is stored.
 */
@ApplicationScoped
public class StartPunchOut {

    private static final int MOST_TRIES = 5;

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
        return ReturnPlaces.check(
                start.returnTo(), start.connection(), allowed -> begin(start, allowed), StartOutcome.Refused::new);
    }

    private StartOutcome begin(PunchOutStart start, ReturnPlaces places) {
        sessions.gather();
        StartOutcome outcome = decide(start, places);
        sessions.send();
        return outcome;
    }

    private StartOutcome decide(PunchOutStart start, ReturnPlaces places) {
        SessionId session = sessions.nextId();
        // kept first: it travels with the session
        JournalId kept = journal.keep(start.document());
        Optional<String> warning = Optional.empty();
        for (int i = 0; i < MOST_TRIES; i++) {
            StartPage page = startPages.next(start.identity().key());
            if (sessions.add(session, start, places, page, clock.instant())) {
                return begun(start, session, new StartOutcome.Started(page.address(), warning));
            }
            // gone again: another node gave the name to a session of its own in this moment
            Optional<EarlierStart> earlier = sessions.lockEarlier(start);
            Optional<StartOutcome> known = earlier.flatMap(before -> known(start, before, kept));
            if (known.isPresent()) {
                return known.get();
            }
            warning = earlier.flatMap(before -> before.warning(start.identity(), clock.instant()));
            earlier.ifPresent(before -> sessions.forgetName(before.id()));
        }
        throw new IllegalStateException("The setup request %s is being answered elsewhere"
                .formatted(start.documentId().value()));
    }

    private StartOutcome begun(PunchOutStart start, SessionId session, StartOutcome started) {
        if (BroughtCartRule.isBrought(start)) {
            brought.fire(new CartBrought(session, start.connection(), start.lines()));
        }
        return started;
    }

    /** What is said of a request whose payloadID stands for an earlier one; empty where the name is free again. */
    private Optional<StartOutcome> known(PunchOutStart start, EarlierStart earlier, JournalId kept) {
        Optional<StartPage> same = startPages.again(earlier, start.identity().key());
        return switch (earlier.judge(start.identity(), clock.instant(), same.isPresent())) {
            case REPEAT ->
                Optional.of(new StartOutcome.Started(same.orElseThrow().address(), Optional.empty()));
            case REFUSE -> {
                journal.takeBack(kept);
                yield Optional.of(new StartOutcome.Conflicting(
                        "payloadID %s stands for another setup request or one that was used; send a new payloadID"
                                .formatted(start.identity()
                                        .documentId()
                                        .orElse(start.documentId())
                                        .value())));
            }
            case RENEW -> Optional.empty();
        };
    }
}

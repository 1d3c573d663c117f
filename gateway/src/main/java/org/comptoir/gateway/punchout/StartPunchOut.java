package org.comptoir.gateway.punchout;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.partner.look.ShopLooks;
import org.comptoir.gateway.platform.SharedTransaction;
import org.comptoir.gateway.platform.commands.Gathered;
import org.comptoir.gateway.punchout.StartPages.StartPage;
import org.jspecify.annotations.Nullable;

/**
 * Begins a buyer's shopping session. One transaction, which keeps the setup document too; setups that come at the same moment
 * share it.
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
    private final ShopLooks looks;
    private final SharedTransaction transaction;
    private final Clock clock;

    @Inject
    StartPunchOut(
            PunchOutSessions sessions,
            DocumentJournal journal,
            Event<CartBrought> brought,
            StartPages startPages,
            ShopLooks looks,
            SharedTransaction transaction,
            Clock clock) {
        this.sessions = sessions;
        this.journal = journal;
        this.brought = brought;
        this.startPages = startPages;
        this.looks = looks;
        this.transaction = transaction;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartPunchOut() {
        this(null, null, null, null, null, null, null);
    }

    /** Writes nothing unless the outcome is {@code Started}. */
    public StartOutcome start(PunchOutStart start) {
        if (start.operation() == Operation.SOURCE) {
            return new StartOutcome.Unsupported(start.operation());
        }
        Optional<String> obstacle = BroughtCartRule.obstacle(start);
        if (obstacle.isPresent()) {
            return new StartOutcome.Unmet(obstacle.get());
        }
        return ReturnPlaces.check(
                start.returnTo(),
                start.connection(),
                allowed -> begin(spoken(start), allowed),
                StartOutcome.Refused::new);
    }

    /** The shop answers in a language that its supplier offers. */
    private PunchOutStart spoken(PunchOutStart start) {
        return start.answeredIn(
                looks.of(start.connection().supplier()).languages().answer(start.wished()));
    }

    private StartOutcome begin(PunchOutStart start, ReturnPlaces places) {
        Opening opening = new Opening(start, places, sessions.nextId());
        // a cart that is brought along takes questions and time that others need not wait for
        StartOutcome outcome =
                BroughtCartRule.isBrought(start) ? transaction.alone(opening) : transaction.share(opening);
        if (opening.isNew) { // counted here, for what was undone is settled twice
            sessions.started();
        }
        return outcome;
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

    /** The rows of a document and its session, and what to do where the document's name is taken. */
    private final class Opening implements SharedTransaction.Part<StartOutcome> {

        private final PunchOutStart start;
        private final ReturnPlaces places;
        private final SessionId session;
        private @Nullable Tried tried;
        private boolean isNew;

        private Opening(PunchOutStart start, ReturnPlaces places, SessionId session) {
            this.start = start;
            this.places = places;
            this.session = session;
        }

        private record Tried(JournalId kept, StartPage page, Gathered added) {}

        @Override
        public void gather() {
            // kept first: it travels with the session
            tried = tryWith(journal.keep(start.document()));
        }

        private Tried tryWith(JournalId kept) {
            StartPage page = startPages.next(start.identity().key());
            return new Tried(kept, page, sessions.add(session, start, places, page, clock.instant()));
        }

        @Override
        public StartOutcome settle() {
            Tried at = requireNonNull(tried, "Nothing was gathered");
            isNew = false;
            JournalId kept = at.kept();
            Optional<String> warning = Optional.empty();
            for (int i = 0; i < MOST_TRIES; i++) {
                if (at.added().count() == 1) {
                    return begun(new StartOutcome.Started(at.page().address(), warning));
                }
                // gone again: another node gave the name to a session of its own in this moment
                Optional<EarlierStart> earlier = sessions.lockEarlier(start);
                Optional<StartOutcome> known = earlier.flatMap(before -> known(start, before, kept));
                if (known.isPresent()) {
                    return known.get();
                }
                warning = earlier.flatMap(before -> before.warning(start.identity(), clock.instant()));
                earlier.ifPresent(before -> sessions.forgetName(before.id()));
                at = tryWith(kept);
            }
            throw new IllegalStateException("The setup request %s is being answered elsewhere"
                    .formatted(start.documentId().value()));
        }

        private StartOutcome begun(StartOutcome started) {
            isNew = true;
            if (BroughtCartRule.isBrought(start)) {
                brought.fire(new CartBrought(session, start.connection(), start.lines()));
            }
            return started;
        }
    }
}

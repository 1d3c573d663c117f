package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.kernel.Language;

/**
 * Finds the session behind a token and keeps it from going idle.
 *
 * <p>Every page of the shop asks, so a node answers from what it read within the last five seconds and writes at most once
 * a minute that the buyer was seen. A change of this node shows at once, one of another node within five seconds; whoever
 * writes asks the row itself, by {@link #holdOpen}.
 */
@ApplicationScoped
public class ShoppingSessions {

    /** A session ended or speaks another language, not yet committed. */
    record Changed(SessionId id) {}

    private final PunchOutSessions sessions;
    private final PartnerDirectory partners;
    private final Event<Changed> changed;
    private final Clock clock;
    private final RecentSessions recent = new RecentSessions();

    @Inject
    ShoppingSessions(PunchOutSessions sessions, PartnerDirectory partners, Event<Changed> changed, Clock clock) {
        this.sessions = sessions;
        this.partners = partners;
        this.changed = changed;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ShoppingSessions() {
        this(null, null, null, null);
    }

    public SessionOutcome find(SessionToken token) {
        if (!SessionToken.hasForm(token.value())) {
            return new SessionOutcome.Unknown();
        }
        String hash = Tokens.hash(token.value());
        Instant now = clock.instant();
        Optional<StoredSession> session = recent.find(hash, now).or(() -> read(hash, now));
        Optional<Connection> connection = session.flatMap(found -> partners.findConnection(found.connection()));
        if (session.isEmpty() || connection.isEmpty()) {
            return new SessionOutcome.Unknown();
        }
        return judge(session.get(), connection.get(), hash, now);
    }

    /**
     * Locks the session for the caller's transaction; every write on its behalf begins here.
     *
     * @return false if it was closed or has expired: then nothing may be written
     */
    @Transactional(TxType.MANDATORY)
    public boolean holdOpen(SessionId session) {
        Instant now = clock.instant();
        return sessions.lock(session)
                .filter(found -> found.stateAt(now) == SessionSummary.State.OPEN)
                .filter(found -> partners.isEnabled(found.connection()))
                .isPresent();
    }

    /** The buyer chose another language in the shop. */
    @Transactional
    public void speak(SessionId session, Language language) {
        sessions.speak(session, language);
        changed.fire(new Changed(session));
    }

    void learn(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed change) {
        recent.forget(change.id());
    }

    private Optional<StoredSession> read(String hash, Instant now) {
        Optional<StoredSession> found = sessions.findBySessionToken(hash);
        found.filter(session -> session.stateAt(now) == SessionSummary.State.OPEN)
                .ifPresent(session -> recent.keep(hash, session, now));
        return found;
    }

    private SessionOutcome judge(StoredSession session, Connection connection, String hash, Instant now) {
        return switch (session.stateAt(now)) {
            case OPEN -> {
                if (!partners.isEnabled(connection.id())) {
                    yield new SessionOutcome.Closed(session.id(), session.visitor(connection));
                }
                if (session.isWorthSeeing(now)) {
                    recent.see(hash, now);
                    sessions.see(session.id(), now);
                }
                yield new SessionOutcome.Open(session.with(connection));
            }
            case RETURNED, CANCELLED -> new SessionOutcome.Closed(session.id(), session.visitor(connection));
            case EXPIRED -> new SessionOutcome.Expired(session.visitor(connection));
            case STARTED -> new SessionOutcome.Unknown();
        };
    }
}

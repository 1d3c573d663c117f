package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.platform.Tokens;

/** Exchanges the one-time start page token for the session's own token, exactly once, whoever else tries. */
@ApplicationScoped
public class EnterPunchOut {

    private final PunchOutSessions sessions;
    private final PartnerDirectory partners;
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    EnterPunchOut(PunchOutSessions sessions, PartnerDirectory partners, Tokens tokens, Clock clock) {
        this.sessions = sessions;
        this.partners = partners;
        this.tokens = tokens;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected EnterPunchOut() {
        this(null, null, null, null);
    }

    @Transactional
    public EnterOutcome enter(String oneTimeToken) {
        if (!SessionToken.hasForm(oneTimeToken)) {
            return new EnterOutcome.Unknown();
        }
        String hash = Tokens.hash(oneTimeToken);
        SessionToken token = new SessionToken(tokens.next());
        Instant now = clock.instant();
        if (sessions.enter(hash, Tokens.hash(token.value()), now)) {
            return new EnterOutcome.Entered(token);
        }
        return sessions.findByStartToken(hash).map(this::whyNot).orElseGet(EnterOutcome.Unknown::new);
    }

    private EnterOutcome whyNot(StoredSession session) {
        Optional<Connection> connection = partners.findConnection(session.connection());
        if (connection.isEmpty()) {
            return new EnterOutcome.Unknown();
        }
        Visitor visitor = session.visitor(connection.get());
        return session.life().startUsedAt().isPresent()
                ? new EnterOutcome.AlreadyUsed(visitor)
                : new EnterOutcome.Expired(visitor);
    }
}

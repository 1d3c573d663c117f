package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.ConsoleSessions.Beginning;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;

/** Opens a session for a person whose password was right; its token is new, so one planted before is worth nothing. */
@ApplicationScoped
class StartConsoleSession {

    private final ConsoleSessions sessions;
    private final AuditTrail audit;
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    StartConsoleSession(ConsoleSessions sessions, AuditTrail audit, Tokens tokens, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartConsoleSession() {
        this(null, null, null, null);
    }

    /**
     * A session that is open at once, or after a code.
     *
     * @return the token for the browser's cookie
     */
    @Transactional
    public String start(ConsoleUser user, boolean awaitsCode) {
        Beginning beginning = new Beginning(awaitsCode, false, Optional.of(clock.instant()));
        return open(user, beginning, "Signed in to the console");
    }

    /**
     * The same for a person who has signed on elsewhere.
     *
     * @param factorElsewhere whether that counts as the second factor
     * @param provedAt when the person showed a password there; empty where nobody says so
     */
    @Transactional
    public String startSignedOn(
            ConsoleUser user, boolean awaitsCode, boolean factorElsewhere, Optional<Instant> provedAt) {
        return open(
                user,
                new Beginning(awaitsCode, factorElsewhere, provedAt),
                "Signed in to the console by the company's sign-on");
    }

    private String open(ConsoleUser user, Beginning beginning, String detail) {
        String token = tokens.next();
        sessions.open(user, Tokens.hash(token), beginning, clock.instant());
        if (!beginning.awaitsCode()) {
            String subject = "user:" + user.name();
            audit.append(new AuditEvent(user.supplierId(), subject, "console.signed-in", subject, detail));
        }
        return token;
    }
}

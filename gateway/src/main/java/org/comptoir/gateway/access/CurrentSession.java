package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.ConsoleSessions.OpenSession;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;

/** Says who holds a session's token, keeps the session from going idle, and ends it. */
@ApplicationScoped
class CurrentSession {

    private final ConsoleSessions sessions;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    CurrentSession(ConsoleSessions sessions, AuditTrail audit, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CurrentSession() {
        this(null, null, null);
    }

    /** Empty if the token was never given out, or its session is over: signed out, idle too long, or eight hours old. */
    public Optional<ConsoleCaller> find(String token) {
        Instant now = clock.instant();
        Optional<OpenSession> session = sessions.find(Tokens.hash(token), now);
        session.ifPresent(used -> sessions.touch(used, now));
        return session.map(used -> new ConsoleCaller(
                used.user(), used.supplierId(), used.role(), used.tokenHash(), Tokens.hash("form " + token)));
    }

    @Transactional
    public void end(String token, ConsoleCaller caller) {
        sessions.end(Tokens.hash(token));
        String subject = "user:" + caller.getName();
        audit.append(new AuditEvent(
                caller.supplierId(), subject, "console.signed-out", subject, "Signed out of the console"));
    }
}

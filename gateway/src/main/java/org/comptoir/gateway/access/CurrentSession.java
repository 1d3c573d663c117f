package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.ConsoleCaller.Stage;
import org.comptoir.gateway.access.ConsoleSessions.OpenSession;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Tokens;

/** Says who holds a session's token, keeps the session from going idle, and ends it. */
@ApplicationScoped
class CurrentSession {

    /** For how long after the password or a code was shown secrets may be dealt with. */
    static final Duration LATELY = Duration.ofMinutes(10);

    private final ConsoleSessions sessions;
    private final AuditTrail audit;
    private final Tokens tokens;
    private final Clock clock;
    private final boolean factorNeeded;

    @Inject
    CurrentSession(ConsoleSessions sessions, AuditTrail audit, Tokens tokens, Clock clock, GatewaySettings settings) {
        this.sessions = sessions;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
        this.factorNeeded = settings.isSecondFactorNeeded();
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected CurrentSession() {
        this.sessions = null;
        this.audit = null;
        this.tokens = null;
        this.clock = null;
        this.factorNeeded = true;
    }

    /** Empty if the token was never given out, or its session is over: signed out, idle too long, or eight hours old. */
    public Optional<ConsoleCaller> find(String token) {
        Instant now = clock.instant();
        Optional<OpenSession> session = sessions.find(Tokens.hash(token), now);
        session.ifPresent(used -> sessions.touch(used, now));
        return session.map(used -> new ConsoleCaller(
                used, Tokens.hash("form " + token), stageOf(used, factorNeeded), isProvedLately(used, now)));
    }

    static boolean isProvedLately(OpenSession session, Instant now) {
        return session.provedAt().filter(now.minus(LATELY)::isBefore).isPresent();
    }

    /** The person has shown once more who it is. */
    @Transactional
    public void prove(ConsoleCaller caller) {
        sessions.prove(caller.session(), clock.instant());
        String subject = "user:" + caller.getName();
        audit.append(new AuditEvent(
                caller.supplierId(), subject, "console.proved", subject, "Showed the password or a code once more"));
    }

    /**
     * The person has signed on anew.
     *
     * @param session hash of the token of the session that asked
     * @return false where that session is over
     */
    @Transactional
    public boolean prove(Account person, String session) {
        if (!sessions.prove(session, person.id(), clock.instant())) {
            return false;
        }
        String subject = "user:" + person.name();
        audit.append(new AuditEvent(
                person.supplierId(), subject, "console.proved", subject, "Signed on once more at the provider"));
        return true;
    }

    static Stage stageOf(OpenSession session, boolean factorNeeded) {
        if (session.awaitsCode()) {
            return Stage.AWAITS_CODE;
        }
        boolean lacks =
                factorNeeded && session.role().isAdministrator() && !session.hasFactor() && !session.factorElsewhere();
        return lacks ? Stage.LACKS_FACTOR : Stage.IN;
    }

    /**
     * The code was right: the person is in.
     *
     * @return the token that takes the place of the one before
     */
    @Transactional
    public String pass(ConsoleCaller caller) {
        String token = tokens.next();
        sessions.pass(caller.session(), Tokens.hash(token), clock.instant());
        String subject = "user:" + caller.getName();
        audit.append(new AuditEvent(
                caller.supplierId(), subject, "console.signed-in", subject, "Signed in to the console with a code"));
        return token;
    }

    @Transactional
    public void end(String token, ConsoleCaller caller) {
        sessions.end(Tokens.hash(token));
        String subject = "user:" + caller.getName();
        audit.append(new AuditEvent(
                caller.supplierId(), subject, "console.signed-out", subject, "Signed out of the console"));
    }
}

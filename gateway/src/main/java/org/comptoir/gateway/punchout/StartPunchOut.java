package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import org.comptoir.gateway.journal.DocumentJournal;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.Tokens;

/**
 * Begins a buyer's shopping session. One transaction, which keeps the setup document too.
 *
 * <p>The start page's address holds a token that works once and for five minutes; only its hash is stored.
 */
@ApplicationScoped
public class StartPunchOut {

    private final PunchOutSessions sessions;
    private final DocumentJournal journal;
    private final Tokens tokens;
    private final Clock clock;
    private final GatewaySettings settings;

    @Inject
    StartPunchOut(
            PunchOutSessions sessions, DocumentJournal journal, Tokens tokens, Clock clock, GatewaySettings settings) {
        this.sessions = sessions;
        this.journal = journal;
        this.tokens = tokens;
        this.clock = clock;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StartPunchOut() {
        this(null, null, null, null, null);
    }

    /** Writes nothing unless the outcome is {@code Started}. */
    @Transactional
    public StartOutcome start(PunchOutStart start) {
        if (start.operation() != Operation.CREATE) {
            return new StartOutcome.Unsupported(start.operation());
        }
        return ReturnUrlRule.check(start.returnUrl(), start.connection())
                .fold(allowed -> begin(start, allowed.url()), refused -> new StartOutcome.Refused(refused.reason()));
    }

    private StartOutcome begin(PunchOutStart start, ReturnUrl returnUrl) {
        String token = tokens.next();
        journal.keep(start.document());
        sessions.add(start, returnUrl, Tokens.hash(token), clock.instant());
        return new StartOutcome.Started(URI.create(settings.publicUrl() + "/start/" + token));
    }
}

package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.access.factor.SecondFactor;
import org.comptoir.gateway.access.people.RecogniseSignOn;
import org.comptoir.gateway.access.signon.Returned.Arrived;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.SignOnSettings;

/** Opens the session of a person who has signed on; the own second factor follows unless the provider's counts. */
@ApplicationScoped
class SignOnSession {

    private final ConsoleUsers users;
    private final StartConsoleSession start;
    private final SecondFactor factor;
    private final RecogniseSignOn people;
    private final Clock clock;
    private final boolean factorTheirs;

    @Inject
    SignOnSession(
            ConsoleUsers users,
            StartConsoleSession start,
            SecondFactor factor,
            RecogniseSignOn people,
            Clock clock,
            GatewaySettings settings) {
        this.users = users;
        this.start = start;
        this.factor = factor;
        this.people = people;
        this.clock = clock;
        this.factorTheirs =
                settings.signOn().filter(SignOnSettings::isFactorTheirs).isPresent();
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignOnSession() {
        this.users = null;
        this.start = null;
        this.factor = null;
        this.people = null;
        this.clock = null;
        this.factorTheirs = false;
    }

    /** @return the token for the browser's cookie */
    public String start(Arrived arrived) {
        ConsoleUser user = users.find(arrived.account().name())
                .orElseThrow(() -> new IllegalStateException("Who was recognised has an account"));
        people.note(user.id());
        boolean awaitsCode = !factorTheirs && factor.isOn(user.id());
        return start.startSignedOn(user, awaitsCode, factorTheirs, provedAt(arrived.authenticatedAt()));
    }

    /** A provider that remembers the browser asks for nothing: only what was typed there lately is a proof here. */
    private Optional<Instant> provedAt(Optional<Instant> authenticatedAt) {
        Instant now = clock.instant();
        return authenticatedAt.map(at -> at.isAfter(now) ? now : at);
    }
}

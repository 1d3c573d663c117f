package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.comptoir.gateway.access.SignInOutcome.Refused;
import org.comptoir.gateway.access.SignInOutcome.SignedIn;
import org.comptoir.gateway.access.SignInOutcome.TooManyTries;
import org.comptoir.gateway.access.factor.SecondFactor;
import org.comptoir.gateway.access.password.Passwords;
import org.comptoir.gateway.access.password.Passwords.Verdict;
import org.comptoir.gateway.access.people.NoteSignIn;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.SignOnSettings;

/** Lets a person into the console. Not one transaction: a counted try must stay counted whatever follows. */
@ApplicationScoped
class SignIn {

    private static final int MAX_NAME = 64;
    private static final int MAX_PASSWORD = Passwords.LONGEST;
    private static final Duration BUSY = Duration.ofSeconds(5);

    private final ConsoleUsers users;
    private final SignInAttempts attempts;
    private final Passwords passwords;
    private final StartConsoleSession start;
    private final NoteSignIn noted;
    private final SecondFactor factor;
    private final boolean onlyByProvider;

    @Inject
    SignIn(
            ConsoleUsers users,
            SignInAttempts attempts,
            Passwords passwords,
            StartConsoleSession start,
            NoteSignIn noted,
            SecondFactor factor,
            GatewaySettings settings) {
        this.users = users;
        this.attempts = attempts;
        this.passwords = passwords;
        this.start = start;
        this.noted = noted;
        this.factor = factor;
        this.onlyByProvider = settings.signOn().filter(SignOnSettings::only).isPresent();
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SignIn() {
        this.users = null;
        this.attempts = null;
        this.passwords = null;
        this.start = null;
        this.noted = null;
        this.factor = null;
        this.onlyByProvider = false;
    }

    /** @param address where the request came from */
    public SignInOutcome signIn(String name, String password, String address) {
        if (name.length() > MAX_NAME || password.length() > MAX_PASSWORD) {
            return new Refused();
        }
        Duration wait = attempts.count(name, address);
        if (!wait.isZero()) {
            return new TooManyTries(wait);
        }
        Optional<ConsoleUser> user = users.find(name);
        String stored = user.map(ConsoleUser::passwordHash).orElseGet(passwords::nobodysHash);
        Verdict verdict = passwords.compare(password, stored);
        if (verdict == Verdict.BUSY) {
            return new TooManyTries(BUSY);
        }
        if (verdict == Verdict.WRONG || user.isEmpty() || user.get().isLocked()) {
            return new Refused();
        }
        // the platform's administrators stay able to come in when the provider is down
        if (onlyByProvider && !user.get().isPlatformAdministrator()) {
            return new Refused();
        }
        attempts.forgive(name, address);
        noted.note(user.get().id(), password, stored);
        boolean awaitsCode = factor.isOn(user.get().id());
        return new SignedIn(start.start(user.get(), awaitsCode));
    }
}

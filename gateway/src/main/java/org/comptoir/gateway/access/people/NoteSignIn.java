package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.comptoir.gateway.access.password.Passwords;

/** What is written down when a password was right: when, and its hash anew where it was of an older kind. */
@ApplicationScoped
public class NoteSignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    NoteSignIn(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected NoteSignIn() {
        this(null, null, null);
    }

    @Transactional
    public void note(long id, String password, String stored) {
        if (passwords.isOutdated(stored)) {
            accounts.setPassword(id, passwords.hash(password));
        }
        accounts.noteSignIn(id, clock.instant());
    }
}

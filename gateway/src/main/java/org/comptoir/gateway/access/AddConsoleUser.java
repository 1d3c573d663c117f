package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.comptoir.gateway.access.password.Passwords;
import org.comptoir.gateway.access.role.Role;

/** Lets one more person into the console, in a transaction of its own. */
@ApplicationScoped
public class AddConsoleUser {

    private final ConsoleUsers users;
    private final Passwords passwords;
    private final Clock clock;

    @Inject
    AddConsoleUser(ConsoleUsers users, Passwords passwords, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected AddConsoleUser() {
        this(null, null, null);
    }

    /**
     * The name's unique key decides; if it is taken, the transaction fails and nothing is stored.
     *
     * @param supplierId whose people they are; 0 for people who see every supplier
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void add(long supplierId, String name, Role role, String password) {
        users.add(new ConsoleUser(supplierId, name, role, passwords.hash(password), clock.instant()));
    }
}

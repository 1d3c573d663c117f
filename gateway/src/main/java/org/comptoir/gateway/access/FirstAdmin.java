package org.comptoir.gateway.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.PrintStream;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.Tokens;

/** Gives a new installation its first console user, so that nobody ever meets a default password. */
@ApplicationScoped
class FirstAdmin {

    private static final String NAME = "admin";
    private static final int PASSWORD_LENGTH = 20;
    private static final int BEFORE_DEMO_DATA = 50;

    private final ConsoleUsers users;
    private final AddConsoleUser addUser;
    private final Tokens tokens;

    @Inject
    FirstAdmin(ConsoleUsers users, AddConsoleUser addUser, Tokens tokens) {
        this.users = users;
        this.addUser = addUser;
        this.tokens = tokens;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FirstAdmin() {
        this(null, null, null);
    }

    public void create(@Observes @Priority(BEFORE_DEMO_DATA) GatewayStarting starting) {
        if (users.isEmpty()) {
            create(starting, System.out);
        }
    }

    /** A generated password goes to standard output and nowhere else: a log would keep it. */
    void create(GatewayStarting starting, PrintStream console) {
        String chosen = starting.settings().adminPassword().orElse("");
        String password = chosen.isEmpty() ? tokens.next().substring(0, PASSWORD_LENGTH) : chosen;
        if (add(password) && chosen.isEmpty()) {
            console.printf("Console user \"%s\" was created with the password %s (shown only now)%n", NAME, password);
        }
    }

    /** @return false where another node, starting at the same moment, was first */
    private boolean add(String password) {
        try {
            addUser.add(ConsoleUser.WHOLE_INSTALLATION, NAME, Role.PLATFORM_ADMIN, password);
            return true;
        } catch (RuntimeException refused) {
            if (users.find(NAME).isPresent()) {
                return false;
            }
            throw refused;
        }
    }
}

package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.comptoir.gateway.access.password.Passwords;
import org.comptoir.gateway.access.people.PeopleOutcome.Done;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Unknown;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;

/** What the link of an invitation leads to: a person chooses a password, once. */
@ApplicationScoped
public class FollowInvitation {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    FollowInvitation(Accounts accounts, Passwords passwords, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected FollowInvitation() {
        this(null, null, null, null);
    }

    /** The name of the person a link was made for; empty where it leads nowhere any more. */
    public Optional<String> nameOf(String token) {
        return accounts.invited(Tokens.hash(token), clock.instant()).map(Account::name);
    }

    @Transactional
    public PeopleOutcome choose(String token, String password) {
        String hash = Tokens.hash(token);
        Optional<Account> invited = accounts.invited(hash, clock.instant());
        if (invited.isEmpty()) {
            return new Unknown();
        }
        if (!Passwords.isAllowed(password)) {
            return new No(Why.PASSWORD_UNUSABLE);
        }
        if (!accounts.follow(hash)) {
            return new Unknown();
        }
        accounts.setPassword(invited.get().id(), passwords.hash(password));
        accounts.endSessions(invited.get().id()); // whoever came in by the password of before meanwhile
        String subject = "user:" + invited.get().name();
        audit.append(new AuditEvent(
                invited.get().supplierId(), subject, "user.password-chosen", subject, "Followed the invitation"));
        return new Done();
    }
}

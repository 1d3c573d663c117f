package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.comptoir.gateway.access.password.Passwords;
import org.comptoir.gateway.access.people.PeopleOutcome.Done;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Unknown;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/** What people change about themselves. */
@ApplicationScoped
public class OwnAccount {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AuditTrail audit;

    @Inject
    OwnAccount(Accounts accounts, Passwords passwords, AuditTrail audit) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OwnAccount() {
        this(null, null, null);
    }

    /**
     * Ends every other session and a link to choose a password, too: who changes one for fear of somebody wants that one out.
     *
     * @param session hash of the token of the session that stays
     */
    @Transactional
    public PeopleOutcome changePassword(Asking asking, String current, String wanted, String session) {
        Optional<Account> own = accounts.find(asking.name());
        if (own.isEmpty()) {
            return new Unknown();
        }
        PeopleOutcome proof = prove(own.get(), current);
        if (!(proof instanceof Done)) {
            return proof;
        }
        if (!Passwords.isAllowed(wanted) || wanted.equals(current)) {
            return new No(Why.PASSWORD_UNUSABLE);
        }
        accounts.setPassword(own.get().id(), passwords.hash(wanted));
        accounts.withdrawInvitation(own.get().id()); // or whoever finds the link would set another
        int ended = accounts.endOtherSessions(own.get().id(), session);
        return done(asking, own.get(), "user.password-changed", "Other sessions ended: " + ended);
    }

    /** Whether a person knows the own password, asked again before something that a thief of the session must not do. */
    public PeopleOutcome prove(Asking asking, String password) {
        return accounts.find(asking.name()).map(own -> prove(own, password)).orElseGet(Unknown::new);
    }

    private PeopleOutcome prove(Account own, String password) {
        String stored = accounts.passwordHash(own.id()).orElseThrow();
        return switch (passwords.compare(password, stored)) {
            case RIGHT -> new Done();
            case WRONG -> new No(Why.PASSWORD_WRONG);
            case BUSY -> new No(Why.BUSY);
        };
    }

    @Transactional
    public PeopleOutcome endOtherSessions(Asking asking, String session) {
        Optional<Account> own = accounts.find(asking.name());
        if (own.isEmpty()) {
            return new Unknown();
        }
        int ended = accounts.endOtherSessions(own.get().id(), session);
        return done(asking, own.get(), "user.signed-out", "Other sessions ended: " + ended);
    }

    private PeopleOutcome done(Asking asking, Account own, String action, String detail) {
        audit.append(new AuditEvent(own.supplierId(), asking.actor(), action, asking.actor(), detail));
        return new Done();
    }
}

package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comptoir.gateway.access.people.PeopleOutcome.Done;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Unknown;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/** Changes what a person may do, or whether at all. One administrator of the platform always stays. */
@ApplicationScoped
public class ChangePerson {

    private final Accounts accounts;
    private final Bindings bindings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    ChangePerson(Accounts accounts, Bindings bindings, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ChangePerson() {
        this(null, null, null, null);
    }

    @Transactional
    public PeopleOutcome give(Asking asking, long id, Role role) {
        return change(asking, id, role != Role.PLATFORM_ADMIN, person -> {
            if (!asking.mayGive(role, person.supplierId())) {
                return new No(Why.ROLE_UNFIT);
            }
            accounts.setRole(id, role);
            return done(asking, person, "user.role", "Was %s, is %s".formatted(person.role(), role));
        });
    }

    /** Locked people are signed out, and in no more. */
    @Transactional
    public PeopleOutcome lock(Asking asking, long id) {
        return change(asking, id, true, person -> {
            accounts.lock(id, clock.instant());
            accounts.endSessions(id);
            return done(asking, person, "user.locked", "May not sign in any more");
        });
    }

    @Transactional
    public PeopleOutcome unlock(Asking asking, long id) {
        return change(asking, id, false, person -> {
            accounts.unlock(id);
            return done(asking, person, "user.unlocked", "May sign in again");
        });
    }

    /** The next sign-on binds anew, by an invitation or a verified address. */
    @Transactional
    public PeopleOutcome takeSignOnOff(Asking asking, long id) {
        return change(asking, id, true, person -> {
            bindings.remove(id);
            accounts.endSessions(id);
            return done(asking, person, "user.sign-on-unbound", "The company's sign-on opens the account no more");
        });
    }

    /** What they did stays in the audit trail. */
    @Transactional
    public PeopleOutcome remove(Asking asking, long id) {
        return change(asking, id, true, person -> {
            accounts.endSessions(id);
            accounts.remove(id);
            return done(asking, person, "user.removed", "Was " + person.role());
        });
    }

    /** Ends every session of a person, whatever browser and node. */
    @Transactional
    public PeopleOutcome signOut(Asking asking, long id) {
        Optional<Account> found = accounts.find(id).filter(person -> asking.reaches(person.supplierId()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        int ended = accounts.endSessions(id);
        return done(asking, found.get(), "user.signed-out", "Sessions ended: " + ended);
    }

    private PeopleOutcome change(Asking asking, long id, boolean takesAway, Function<Account, PeopleOutcome> change) {
        List<Long> administrators = accounts.lockAdministrators();
        Optional<Account> found = accounts.find(id).filter(person -> asking.reaches(person.supplierId()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (takesAway && administrators.equals(List.of(id))) {
            return new No(Why.LAST_ADMINISTRATOR);
        }
        if (found.get().name().equals(asking.name())) {
            return new No(Why.ONESELF);
        }
        return change.apply(found.get());
    }

    private PeopleOutcome done(Asking asking, Account person, String action, String detail) {
        audit.append(new AuditEvent(person.supplierId(), asking.actor(), action, "user:" + person.name(), detail));
        return new Done();
    }
}

package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.comptoir.gateway.access.people.PeopleOutcome.Invited;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Unknown;
import org.comptoir.gateway.access.people.PeopleOutcome.Why;
import org.comptoir.gateway.access.role.Role;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;

/** Lets a person into the console who then chooses a password: nobody else ever knows it. */
@ApplicationScoped
public class InvitePerson {

    /** How long the link may be followed. */
    public static final Duration VALID = Duration.ofDays(3);

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}@+._-]{1,63}");

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Tokens tokens;
    private final Clock clock;

    @Inject
    InvitePerson(Accounts accounts, AuditTrail audit, Tokens tokens, Clock clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.tokens = tokens;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected InvitePerson() {
        this(null, null, null, null);
    }

    /** @param supplierId whose people they will be; 0 for the whole installation */
    @Transactional
    public PeopleOutcome invite(Asking asking, long supplierId, String name, Role role) {
        if (!asking.reaches(supplierId)) {
            return new Unknown();
        }
        if (!NAME.matcher(name).matches()) {
            return new No(Why.NAME_UNUSABLE);
        }
        if (!asking.mayGive(role, supplierId)) {
            return new No(Why.ROLE_UNFIT);
        }
        OptionalLong id = accounts.add(supplierId, name, role, clock.instant());
        Optional<Account> added = id.stream()
                .boxed()
                .flatMap(each -> accounts.find(each).stream())
                .findFirst();
        return added.map(account -> link(asking, account, "user.invited", "Invited as " + role))
                .orElseGet(() -> new No(Why.NAME_TAKEN));
    }

    /** A new link, for one that was lost or has expired, or for a person who forgot the password; ends what was signed in. */
    @Transactional
    public PeopleOutcome inviteAgain(Asking asking, long id) {
        Optional<Account> found = accounts.find(id).filter(each -> asking.reaches(each.supplierId()));
        if (found.isEmpty()) {
            return new Unknown();
        }
        if (found.get().name().equals(asking.name())) {
            return new No(Why.ONESELF);
        }
        accounts.endSessions(id);
        return link(asking, found.get(), "user.invited-again", "Was given a new link to choose a password");
    }

    private PeopleOutcome link(Asking asking, Account to, String action, String detail) {
        String token = tokens.next();
        accounts.invite(to, Tokens.hash(token), clock.instant().plus(VALID));
        audit.append(new AuditEvent(to.supplierId(), asking.actor(), action, "user:" + to.name(), detail));
        return new Invited(to.id(), token);
    }
}

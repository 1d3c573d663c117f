package org.comptoir.gateway.access.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.comptoir.gateway.access.people.PeopleOutcome.Done;
import org.comptoir.gateway.access.people.PeopleOutcome.No;
import org.comptoir.gateway.access.people.PeopleOutcome.Unknown;
import org.comptoir.gateway.access.people.SignOnRecognition.Known;
import org.comptoir.gateway.access.people.SignOnRecognition.Stranger;
import org.comptoir.gateway.access.people.SignOnRecognition.Why;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/**
 * Says whose account a sign-on opens, and binds it the first time: by an invitation, by an account that is signed in, or by
 * an address that the provider verified. Nobody comes in who was not invited.
 */
@ApplicationScoped
public class RecogniseSignOn {

    private static final String SIGN_ON = "sign-on";
    private static final String REFUSED = "user.sign-on-refused";

    /** What else lower-casing may make of other letters is nobody's address here. */
    private static final Pattern MAIL = Pattern.compile("[!-?A-~]{1,40}@[0-9A-Za-z.-]{1,60}");

    private final Accounts accounts;
    private final Bindings bindings;
    private final AuditTrail audit;
    private final Clock clock;

    @Inject
    RecogniseSignOn(Accounts accounts, Bindings bindings, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.audit = audit;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected RecogniseSignOn() {
        this(null, null, null, null);
    }

    /** Who signs in: the bound account, else the one with the verified address as its name, which is bound by that. */
    @Transactional
    public SignOnRecognition recognise(SignOnIdentity identity) {
        Optional<Account> bound = bindings.personOf(identity).flatMap(accounts::find);
        if (bound.isPresent()) {
            return open(bound.get());
        }
        if (identity.verifiedMail().isEmpty()) {
            return stranger(Why.UNVERIFIED);
        }
        List<Account> named = identity.verifiedMail()
                .filter(mail -> MAIL.matcher(mail).matches())
                .map(mail -> accounts.named(mail.toLowerCase(Locale.ROOT)))
                .orElse(List.of());
        // two that differ by capitals alone are nobody's: they come by an invitation's link
        return named.size() == 1 && MAIL.matcher(named.get(0).name()).matches()
                ? byAddress(named.get(0), identity)
                : stranger(Why.NOBODY);
    }

    /** Who follows an invitation with the company's sign-on in the place of a password. */
    @Transactional
    public SignOnRecognition follow(String invitationHash, SignOnIdentity identity) {
        Optional<Account> invited = accounts.invited(invitationHash, clock.instant());
        if (invited.isEmpty()) {
            return stranger(Why.INVITATION_OVER);
        }
        SignOnRecognition bound = bindOrKeep(invited.get(), identity, "Followed the invitation with the sign-on");
        if (bound instanceof Known) {
            accounts.follow(invitationHash);
        }
        return bound;
    }

    /** Binds the account of somebody who is signed in. */
    @Transactional
    public SignOnRecognition bind(long person, SignOnIdentity identity) {
        Optional<Account> found = accounts.find(person);
        return found.isEmpty() ? stranger(Why.NOBODY) : bindOrKeep(found.get(), identity, "Bound by the person");
    }

    /** Whether whoever signed on anew is the very person that was asked. */
    @Transactional
    public SignOnRecognition prove(long person, SignOnIdentity identity) {
        Optional<Account> asked = accounts.find(person);
        if (asked.isEmpty()) {
            return stranger(Why.NOBODY);
        }
        boolean same =
                bindings.personOf(identity).filter(bound -> bound == person).isPresent();
        return same ? open(asked.get()) : refuse(asked.get(), Why.ANOTHER_PERSON);
    }

    /** When somebody has come in by it. */
    @Transactional
    public void note(long person) {
        accounts.noteSignIn(person, clock.instant());
    }

    /** The provider's answer could not be believed. */
    @Transactional
    public void refused(String why) {
        audit.append(new AuditEvent(Account.WHOLE_INSTALLATION, SIGN_ON, REFUSED, SIGN_ON, why));
    }

    /** Takes the own sign-on off; a password has to stay, or nothing would open the account. */
    @Transactional
    public PeopleOutcome unbind(Asking asking) {
        Optional<Account> own = accounts.find(asking.name());
        if (own.isEmpty() || own.get().signOn().isEmpty()) {
            return new Unknown();
        }
        if (!own.get().hasPassword()) {
            return new No(PeopleOutcome.Why.NO_PASSWORD);
        }
        bindings.remove(own.get().id());
        tell(own.get(), "user.sign-on-unbound", "The company's sign-on opens the account no more");
        return new Done();
    }

    private SignOnRecognition byAddress(Account person, SignOnIdentity identity) {
        if (person.state() == AccountState.LOCKED) {
            return refuse(person, Why.LOCKED);
        }
        if (person.signOn().isPresent()) {
            return refuse(person, Why.BOUND_TO_ANOTHER);
        }
        // an invitation that has ended lets nobody in by this way either
        if (person.state() == AccountState.INVITED && !accounts.accept(person.id(), clock.instant())) {
            return refuse(person, Why.INVITATION_OVER);
        }
        return add(person, identity, "Bound by the address that the provider verified");
    }

    private SignOnRecognition bindOrKeep(Account person, SignOnIdentity identity, String how) {
        if (person.state() == AccountState.LOCKED) {
            return refuse(person, Why.LOCKED);
        }
        Optional<Long> holder = bindings.personOf(identity);
        if (holder.isPresent()) {
            return holder.get() == person.id() ? new Known(person) : refuse(person, Why.SUBJECT_TAKEN);
        }
        return person.signOn().isPresent() ? refuse(person, Why.BOUND_TO_ANOTHER) : add(person, identity, how);
    }

    private SignOnRecognition add(Account person, SignOnIdentity identity, String how) {
        if (!bindings.add(person, identity, clock.instant())) {
            return refuse(person, Why.SUBJECT_TAKEN);
        }
        tell(person, "user.sign-on-bound", how);
        return open(accounts.find(person.id()).orElse(person));
    }

    private SignOnRecognition open(Account person) {
        return person.state() == AccountState.LOCKED ? refuse(person, Why.LOCKED) : new Known(person);
    }

    private SignOnRecognition refuse(Account person, Why why) {
        audit.append(new AuditEvent(person.supplierId(), SIGN_ON, REFUSED, "user:" + person.name(), why.detail()));
        return new Stranger(why);
    }

    private SignOnRecognition stranger(Why why) {
        refused(why.detail());
        return new Stranger(why);
    }

    private void tell(Account person, String action, String detail) {
        String subject = "user:" + person.name();
        audit.append(new AuditEvent(person.supplierId(), subject, action, subject, detail));
    }
}

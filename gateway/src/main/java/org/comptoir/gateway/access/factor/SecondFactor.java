package org.comptoir.gateway.access.factor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.access.factor.SecondFactors.Stored;
import org.comptoir.gateway.access.people.Account;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;
import org.comptoir.gateway.platform.Tokens;
import org.comptoir.gateway.platform.secret.Seals;

/** Sets a person's second factor up, asks for it, and takes it off. */
@ApplicationScoped
public class SecondFactor {

    private static final int CODES = 10;
    private static final int CODE_BYTES = 10;

    private final SecondFactors factors;
    private final Seals seals;
    private final AuditTrail audit;
    private final RandomGenerator random;
    private final Clock clock;

    @Inject
    SecondFactor(SecondFactors factors, Seals seals, AuditTrail audit, RandomGenerator random, Clock clock) {
        this.factors = factors;
        this.seals = seals;
        this.audit = audit;
        this.random = random;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SecondFactor() {
        this(null, null, null, null, null);
    }

    public boolean isOn(long person) {
        return factors.find(person).filter(Stored::confirmed).isPresent();
    }

    public int recoveryCodesLeft(long person) {
        return factors.recoveryCodes(person);
    }

    /** The key that is offered and not confirmed yet, in Base32; empty where none is. */
    public Optional<String> offered(long person) {
        return factors.find(person)
                .filter(stored -> !stored.confirmed())
                .map(stored -> Base32.write(key(person, stored)));
    }

    /** Makes a key to put into an authenticator. It counts once a code proves that it is there. */
    @Transactional
    public void offer(Account person) {
        byte[] key = new byte[Totp.KEY_BYTES];
        random.nextBytes(key);
        factors.offer(
                person.supplierId(),
                person.id(),
                seals.secrets().seal(Base64.getEncoder().encodeToString(key), purpose(person.id())));
    }

    /**
     * Proves the offered key by its code.
     *
     * @return recovery codes, shown once; empty where the code is not the key's
     */
    @Transactional
    public List<String> confirm(Account person, String code) {
        Optional<Stored> stored = factors.find(person.id()).filter(each -> !each.confirmed());
        if (stored.isEmpty() || !isUsed(person.id(), stored.get(), code)) {
            return List.of();
        }
        factors.confirm(person.id(), clock.instant());
        tell(person, "user:" + person.name(), "user.second-factor-on", "A code is asked for at each sign-in");
        return renewCodes(person);
    }

    /**
     * Whether a code of the authenticator, or a recovery code, lets a person in; either is used up by it.
     *
     * @param typed blanks and hyphens do not count
     */
    @Transactional
    public boolean admits(long person, String typed) {
        String code = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        Optional<Stored> stored = factors.find(person).filter(Stored::confirmed);
        return stored.isPresent()
                && (isUsed(person, stored.get(), code) || factors.useRecoveryCode(person, Tokens.hash(code)));
    }

    /** Takes it off: a telephone is lost, or another is to take its place. */
    @Transactional
    public void takeOff(Account person, String actor) {
        factors.remove(person.id());
        tell(person, actor, "user.second-factor-off", "No code is asked for any more");
    }

    private List<String> renewCodes(Account person) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < CODES; i++) {
            byte[] bytes = new byte[CODE_BYTES];
            random.nextBytes(bytes);
            codes.add(Base32.write(bytes));
        }
        factors.keepRecoveryCodes(
                person.supplierId(),
                person.id(),
                codes.stream().map(Tokens::hash).toList());
        return codes.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList();
    }

    private boolean isUsed(long person, Stored stored, String code) {
        Instant now = clock.instant();
        OptionalLong step = Totp.stepOf(key(person, stored), code, now, stored.lastStep());
        return step.isPresent() && factors.use(person, step.getAsLong());
    }

    private byte[] key(long person, Stored stored) {
        return seals.secrets()
                .open(stored.sealed(), purpose(person))
                .map(Base64.getDecoder()::decode)
                .orElseThrow(() -> new IllegalStateException(
                        "No key opens the second factor of console user %d: see GATEWAY_SECRETS_KEY"
                                .formatted(person)));
    }

    private static String purpose(long person) {
        return "second-factor/" + person;
    }

    private void tell(Account person, String actor, String action, String detail) {
        audit.append(new AuditEvent(person.supplierId(), actor, action, "user:" + person.name(), detail));
    }
}

package org.comptoir.gateway.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.comptoir.gateway.access.factor.SecondFactor;
import org.comptoir.gateway.access.people.OwnAccount;
import org.comptoir.gateway.access.people.PeopleOutcome;
import org.comptoir.gateway.access.people.PeopleOutcome.Done;

/**
 * Asks a signed-in person for the password once more, or for a code, before something that whoever finds the screen open
 * must not do. Not one transaction: a counted try must stay counted.
 */
@ApplicationScoped
public class ProveAgain {

    private static final int LONGEST_CODE = 64;

    private final SignInAttempts attempts;
    private final OwnAccount own;
    private final SecondFactor factor;
    private final CurrentSession current;

    @Inject
    ProveAgain(SignInAttempts attempts, OwnAccount own, SecondFactor factor, CurrentSession current) {
        this.attempts = attempts;
        this.own = own;
        this.factor = factor;
        this.current = current;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ProveAgain() {
        this(null, null, null, null);
    }

    /**
     * Either will do; a code counts only for who has set a second factor up, and is used up.
     *
     * @param address where the request came from
     */
    public Proof prove(ConsoleCaller caller, String password, String code, String address) {
        String counted = counted(caller);
        Duration wait = attempts.count(counted, address);
        if (!wait.isZero()) {
            return new Proof.Wait(wait);
        }
        boolean right = password.isEmpty()
                ? !code.isEmpty() && code.length() <= LONGEST_CODE && factor.admits(caller.person(), code)
                : own.prove(caller.asking(), password) instanceof Done;
        if (!right) {
            return new Proof.Wrong();
        }
        attempts.forgive(counted, address);
        current.prove(caller);
        return new Proof.Given();
    }

    /**
     * Whether a person knows the own password, for a form that asks for it by itself. Counted with all other tries: who finds
     * the screen open must not go through passwords there.
     */
    public PeopleOutcome knows(ConsoleCaller caller, String password, String address) {
        if (!attempts.count(counted(caller), address).isZero()) {
            return new PeopleOutcome.No(PeopleOutcome.Why.TOO_MANY_TRIES);
        }
        PeopleOutcome proof = own.prove(caller.asking(), password);
        if (proof instanceof Done) {
            attempts.forgive(counted(caller), address);
        }
        return proof;
    }

    private static String counted(ConsoleCaller caller) {
        return "proof of " + caller.getName();
    }
}

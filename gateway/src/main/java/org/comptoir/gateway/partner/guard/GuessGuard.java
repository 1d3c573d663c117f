package org.comptoir.gateway.partner.guard;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * Decides whether a secret is looked at. Counts per name and per address in the memory of this node, within fixed bounds.
 *
 * <p>A stranger has ten failures a minute, then waits 30 seconds, and twice as long each time up to 15 minutes: so are
 * guessers slowed. A partner at an address where it proved itself before is not counted with them, so no guesser elsewhere
 * can lock it out; a hundred failures a minute of its own make it wait too, but it is told to come again and not that it is
 * unknown.
 */
public final class GuessGuard {

    private static final Logger LOG = System.getLogger(GuessGuard.class.getName());
    private static final int MOST_KEYS = 20_000;

    private final Clock clock;
    private final Buckets names = new Buckets(Allowance.STRANGER, MOST_KEYS);
    private final Buckets addresses = new Buckets(Allowance.STRANGER, MOST_KEYS);
    private final Buckets knownAddresses = new Buckets(Allowance.KNOWN, MOST_KEYS);
    private final Buckets partners = new Buckets(Allowance.KNOWN, MOST_KEYS);

    public GuessGuard(Clock clock) {
        this.clock = clock;
    }

    /** What is done with a caller's secret. */
    public enum Admission {
        /** Compare it. */
        CHECK,
        /** Refuse it as if it were wrong, at the same cost, without comparing. */
        REFUSE,
        /** A partner with too many failures: ask it to come again. */
        COME_AGAIN
    }

    /**
     * Who tries.
     *
     * @param name the sender: ours where the documents name one, else as it calls itself
     * @param address of the network, empty where there is none: such a caller is counted by name only
     * @param knownHere whether this sender proved itself at this address before
     * @param knownAddress whether any sender did
     */
    public record Attempt(String name, String address, boolean knownHere, boolean knownAddress) {

        private String both() {
            return name + " at " + address;
        }
    }

    /** Whether the caller's secret is looked at. */
    public Admission admit(Attempt attempt) {
        long now = clock.millis();
        if (attempt.knownHere) {
            return partners.waits(attempt.both(), now) ? Admission.COME_AGAIN : Admission.CHECK;
        }
        boolean waits = names.waits(attempt.name, now)
                || (!attempt.address.isEmpty() && addresses(attempt).waits(attempt.address, now));
        return waits ? Admission.REFUSE : Admission.CHECK;
    }

    /** The secret was compared and was wrong. */
    public void failed(Attempt attempt) {
        long now = clock.millis();
        boolean waits;
        if (attempt.knownHere) {
            waits = partners.take(attempt.both(), now);
        } else {
            waits = names.take(attempt.name, now);
            waits |= !attempt.address.isEmpty() && addresses(attempt).take(attempt.address, now);
        }
        if (waits) {
            LOG.log(
                    Level.WARNING,
                    "Too many failures of {0} from {1}: its next tries are not looked at for a while. See"
                            + " docs/operations/guessed-secrets.md",
                    attempt.name,
                    attempt.address.isEmpty() ? "no address" : attempt.address);
        }
    }

    /** The secret was right. */
    public void succeeded(Attempt attempt) {
        if (!attempt.knownHere) {
            names.forget(attempt.name);
        }
    }

    private Buckets addresses(Attempt attempt) {
        return attempt.knownAddress ? knownAddresses : addresses;
    }
}

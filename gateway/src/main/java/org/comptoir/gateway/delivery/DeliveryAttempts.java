package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.GatewaySettings;

/** Makes one attempt: hands the entry to its handler, outside any transaction, and writes down how it ended. */
@ApplicationScoped
class DeliveryAttempts {

    private static final Logger LOG = System.getLogger(DeliveryAttempts.class.getName());

    private final OutboxLedger ledger;
    private final Map<String, DeliveryHandler> handlers = new TreeMap<>();
    private final DeliveryMeters meters;
    private final String node;
    private final RetryPauses pauses;

    @Inject
    DeliveryAttempts(
            OutboxLedger ledger,
            Instance<DeliveryHandler> handlers,
            DeliveryMeters meters,
            GatewaySettings settings,
            RandomGenerator random) {
        this(ledger, handlers, meters, settings.node(), new RetryPauses(random));
    }

    DeliveryAttempts(
            OutboxLedger ledger,
            Iterable<DeliveryHandler> handlers,
            DeliveryMeters meters,
            String node,
            RetryPauses pauses) {
        this.ledger = ledger;
        this.meters = meters;
        this.node = node;
        this.pauses = pauses;
        handlers.forEach(handler -> this.handlers.put(handler.target(), handler));
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveryAttempts() {
        this.ledger = null;
        this.meters = null;
        this.node = null;
        this.pauses = null;
    }

    /** The targets for which there is a handler. */
    public Iterable<String> targets() {
        return handlers.keySet();
    }

    /** @return how the attempt ended, as {@link AttemptView#outcome()} */
    public String make(Claimed held) {
        long begun = System.nanoTime();
        CrashPoints.reach("C6");
        Ending ending = end(held, begun);
        CrashPoints.reach("C7");
        OutboxEntry entry = held.delivery().entry();
        meters.ended(entry.target(), ending.outcome(), ending.took());
        if (!ledger.finish(held, node, ending)) {
            LOG.log(
                    Level.WARNING,
                    "Attempt {0} at {1} for {2} ended late: its lease had run out, so its result ({3}) is not taken",
                    held.delivery().attempt(),
                    entry.subject(),
                    entry.target(),
                    ending.outcome());
        } else if (ending.state() == DeliveryState.DEAD) {
            LOG.log(
                    Level.ERROR,
                    "Delivery of {0} to {1} was given up after attempt {2}: {3}",
                    entry.subject(),
                    entry.target(),
                    held.delivery().attempt(),
                    ending.note());
        }
        CrashPoints.reach("C10");
        return ending.outcome();
    }

    private Ending end(Claimed held, long begun) {
        OutboxEntry entry = held.delivery().entry();
        try {
            DeliveryHandler handler = Optional.ofNullable(handlers.get(entry.target()))
                    .orElseThrow(() -> new IllegalStateException("Nobody delivers to " + entry.target()));
            return handler.deliver(held.delivery())
                    .fold(
                            delivered -> new Ending(
                                    DeliveryState.DELIVERED,
                                    Ending.DELIVERED,
                                    delivered.note(),
                                    Duration.ZERO,
                                    held.faults(),
                                    since(begun)),
                            tryAgain -> again(
                                    held,
                                    Ending.TRY_AGAIN,
                                    tryAgain.reason(),
                                    tryAgain.notBefore(),
                                    held.faults(),
                                    begun),
                            refused -> new Ending(
                                    DeliveryState.DEAD,
                                    Ending.REFUSED,
                                    refused.reason(),
                                    Duration.ZERO,
                                    held.faults(),
                                    since(begun)));
        } catch (RuntimeException broken) {
            LOG.log(
                    Level.ERROR,
                    "The handler of %s broke on %s, attempt %d"
                            .formatted(
                                    entry.target(),
                                    entry.subject(),
                                    held.delivery().attempt()),
                    broken);
            return again(held, Ending.BROKEN, broken.toString(), Optional.empty(), held.faults() + 1, begun);
        }
    }

    private Ending again(Claimed held, String outcome, String reason, Optional<Duration> wish, int faults, long begun) {
        Optional<Duration> pause = faults >= OutboxLedger.FAULTS_TO_DIE
                ? Optional.empty()
                : pauses.after(held.delivery().attempt(), wish);
        return new Ending(
                pause.isPresent() ? DeliveryState.WAITING : DeliveryState.DEAD,
                outcome,
                reason,
                pause.orElse(Duration.ZERO),
                faults,
                since(begun));
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

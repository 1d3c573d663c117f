package org.comptoir.gateway.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.delivery.EndedAttempts.Ended;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.GatewaySettings;

/** Makes attempts: hands an entry to its handler, outside any transaction, and writes down how attempts ended. */
@ApplicationScoped
class DeliveryAttempts {

    private static final Logger LOG = System.getLogger(DeliveryAttempts.class.getName());

    private final OutboxLedger ledger;
    private final List<DeliveryHandler> handlers = new ArrayList<>();
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
        handlers.forEach(this.handlers::add);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveryAttempts() {
        this.ledger = null;
        this.meters = null;
        this.node = null;
        this.pauses = null;
    }

    /** The targets for which there is a handler now, in one order. */
    public Iterable<String> targets() {
        Set<String> targets = new TreeSet<>();
        handlers.forEach(handler -> targets.addAll(handler.targets()));
        return targets;
    }

    /** Makes one attempt, and leaves it to the caller to have its end written. */
    public Ending make(Claimed held) {
        long begun = System.nanoTime();
        CrashPoints.reach("C6", held.delivery().entry().fileName());
        Ending ending = end(held, begun);
        CrashPoints.reach("C7");
        meters.ended(held.delivery().entry().target(), ending.outcome(), ending.took());
        return ending;
    }

    /** Writes down how a group of attempts ended, in one transaction; where that is refused, each in its own. */
    public void write(List<Ended> group) {
        try {
            Set<Ended> late = ledger.finish(group, node);
            group.forEach(ended -> say(ended, late.contains(ended)));
        } catch (RuntimeException refused) {
            if (group.size() > 1) {
                group.forEach(ended -> write(List.of(ended)));
            } else {
                LOG.log(
                        Level.WARNING,
                        "The end of attempt %d at %s could not be written; it is made again when its lease has run out"
                                .formatted(
                                        group.get(0).held().delivery().attempt(),
                                        group.get(0).held().delivery().entry().subject()),
                        refused);
            }
            return;
        }
        group.forEach(written -> CrashPoints.reach("C10"));
    }

    private static void say(Ended ended, boolean late) {
        Delivery delivery = ended.held().delivery();
        if (late) {
            LOG.log(
                    Level.WARNING,
                    "Attempt {0} at {1} for {2} ended late: its lease had run out, so its result ({3}) is not taken",
                    delivery.attempt(),
                    delivery.entry().subject(),
                    delivery.entry().target(),
                    ended.ending().outcome());
        } else if (ended.ending().state() == DeliveryState.DEAD) {
            LOG.log(
                    Level.ERROR,
                    "Delivery of {0} to {1} was given up after attempt {2}: {3}",
                    delivery.entry().subject(),
                    delivery.entry().target(),
                    delivery.attempt(),
                    ended.ending().note());
        }
    }

    private Ending end(Claimed held, long begun) {
        OutboxEntry entry = held.delivery().entry();
        try {
            DeliveryHandler handler = handlers.stream()
                    .filter(known -> known.answersFor(entry.target()))
                    .findFirst()
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

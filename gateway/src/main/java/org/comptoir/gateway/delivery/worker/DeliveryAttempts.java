package org.comptoir.gateway.delivery.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.comptoir.gateway.delivery.DeliveryHandler;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.delivery.Writing;
import org.comptoir.gateway.delivery.worker.EndedAttempts.Ended;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.DatabaseException;
import org.comptoir.gateway.platform.GatewaySettings;

/** Makes attempts: hands an entry to its handler, outside any transaction, and writes down how attempts ended. */
@ApplicationScoped
class DeliveryAttempts {

    private static final Logger LOG = System.getLogger(DeliveryAttempts.class.getName());

    private final OutboxLedger ledger;
    private final List<DeliveryHandler> handlers = new ArrayList<>();
    private final DeliveryMeters meters;
    private final WrittenDocuments documents;
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
        this.documents = new WrittenDocuments(ledger::freeze);
        this.meters = meters;
        this.node = node;
        this.pauses = pauses;
        handlers.forEach(this.handlers::add);
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveryAttempts() {
        this.ledger = null;
        this.documents = null;
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

    /**
     * Writes down how a group of attempts ended, in one transaction; where that is refused, each in its own.
     *
     * @return those that could not be written
     */
    public Set<Ended> write(List<Ended> group) {
        try {
            Set<Ended> late = ledger.finish(group, node);
            group.forEach(ended -> AttemptLog.say(ended, late.contains(ended)));
        } catch (RuntimeException refused) {
            return group.size() > 1 ? writeEach(group) : unwritten(group.get(0), refused);
        }
        group.forEach(written -> CrashPoints.reach("C10"));
        return Set.of();
    }

    /** Writes how an attempt ended that could not be written before: unless it was, and only the answer was lost. */
    public void writeAgain(Ended ended) {
        if (ledger.finish(List.of(ended), node).isEmpty()) {
            AttemptLog.say(ended, false);
            return;
        }
        LOG.log(
                Level.INFO,
                "Attempt {0} at {1} for {2} had been written down already, or its lease had run out",
                ended.held().delivery().attempt(),
                ended.held().delivery().entry().subject(),
                ended.held().delivery().entry().target());
    }

    private Set<Ended> writeEach(List<Ended> group) {
        Set<Ended> unwritten = new HashSet<>();
        group.forEach(ended -> unwritten.addAll(write(List.of(ended))));
        return unwritten;
    }

    private static Set<Ended> unwritten(Ended ended, RuntimeException refused) {
        LOG.log(
                Level.WARNING,
                "The end of attempt %d at %s could not be written; it is kept until the database takes it"
                        .formatted(
                                ended.held().delivery().attempt(),
                                ended.held().delivery().entry().subject()),
                refused);
        return Set.of(ended);
    }

    private Ending end(Claimed held, long begun) {
        try {
            DeliveryHandler handler = handler(held.delivery().entry().target());
            if (handler.isDraft(held.delivery().entry())) {
                return begin(handler, held, begun);
            }
            return held.doubt() ? ask(handler, held, begun) : send(handler, held, begun);
        } catch (RuntimeException | Error broken) {
            // what is too large or too deep for its handler ends its own attempt and nobody else's
            return broken(held, broken.toString(), true, broken, begun);
        }
    }

    /** @param doubt whether the target may have it */
    private Ending broken(Claimed held, String note, boolean doubt, Throwable broken, long begun) {
        OutboxEntry entry = held.delivery().entry();
        LOG.log(
                Level.ERROR,
                "The handler of %s broke on %s, attempt %d"
                        .formatted(
                                entry.target(), entry.subject(), held.delivery().attempt()),
                broken);
        // the database's outage is no fault of the entry, and says nothing against it
        int more = DatabaseException.isOutage(broken) ? 0 : 1;
        return new Next(held, Ending.BROKEN, note, doubt)
                .with(held.faults() + more)
                .after(Optional.empty(), begun);
    }

    /** Of a draft nothing has left yet, whatever became of those who tried before: it is written, kept, and then sent. */
    private Ending begin(DeliveryHandler handler, Claimed held, long begun) {
        Writing writing;
        try {
            writing = handler.write(held.delivery().entry());
        } catch (RuntimeException | Error broken) {
            if (DatabaseException.isOutage(broken)) {
                return new Next(held, Ending.UNWRITTEN, "the database failed while it was written: " + broken, false)
                        .after(Optional.empty(), begun);
            }
            return broken(
                    held, "writing it breaks the format, which is a fault of ours: " + broken, false, broken, begun);
        }
        return writing.fold(
                written -> keep(handler, held, written.entry(), begun),
                later -> new Next(held, Ending.UNWRITTEN, later.reason(), false).after(Optional.empty(), begun),
                unsayable -> over(held, DeliveryState.DEAD, Ending.REFUSED, unsayable.reason(), false, begun));
    }

    private Ending keep(DeliveryHandler handler, Claimed held, OutboxEntry written, long begun) {
        boolean kept;
        try {
            kept = documents.keep(held, written);
        } catch (RuntimeException refused) {
            LOG.log(Level.WARNING, "The document of %s could not be kept".formatted(written.subject()), refused);
            kept = false;
        }
        return kept
                ? send(handler, held.with(written), begun)
                : new Next(held, Ending.UNWRITTEN, "the document could not be kept before it was sent", false)
                        .after(Optional.empty(), begun);
    }

    private DeliveryHandler handler(String target) {
        return handlers.stream()
                .filter(known -> known.answersFor(target))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody delivers to " + target));
    }

    private Ending send(DeliveryHandler handler, Claimed held, long begun) {
        return handler.deliver(held.delivery())
                .fold(
                        delivered ->
                                over(held, DeliveryState.DELIVERED, Ending.DELIVERED, delivered.note(), false, begun),
                        tryAgain -> new Next(held, Ending.TRY_AGAIN, tryAgain.reason(), false)
                                .after(tryAgain.notBefore(), begun),
                        unknown -> new Next(held, Ending.UNKNOWN, unknown.reason(), true)
                                .after(unknown.notBefore(), begun),
                        refused -> over(held, DeliveryState.DEAD, Ending.REFUSED, refused.reason(), false, begun),
                        withdrawn -> over(
                                held, DeliveryState.WITHDRAWN, Ending.WITHDRAWN, withdrawn.reason(), false, begun));
    }

    /** Nothing is sent while an earlier attempt may have arrived. */
    private Ending ask(DeliveryHandler handler, Claimed held, long begun) {
        return handler.trace(held.delivery())
                .fold(
                        arrived -> over(held, DeliveryState.DELIVERED, Ending.FOUND, arrived.note(), false, begun),
                        sendAgain -> send(handler, held, begun),
                        askLater -> new Next(held, Ending.ASKED, askLater.reason(), true)
                                .after(askLater.notBefore(), begun),
                        untold -> over(held, DeliveryState.VERIFY, Ending.VERIFY, untold.reason(), true, begun));
    }

    private static Ending over(
            Claimed held, DeliveryState state, String outcome, String note, boolean doubt, long begun) {
        return new Ending(state, outcome, note, Duration.ZERO, held.faults(), doubt, since(begun));
    }

    /** An attempt after which there is another, unless it was the last. */
    private final class Next {

        private final Claimed held;
        private final String outcome;
        private final String reason;
        private final boolean doubt;
        private int faults;

        Next(Claimed held, String outcome, String reason, boolean doubt) {
            this.held = held;
            this.outcome = outcome;
            this.reason = reason;
            this.doubt = doubt;
            this.faults = held.faults();
        }

        Next with(int more) {
            faults = more;
            return this;
        }

        Ending after(Optional<Duration> wish, long begun) {
            Optional<Duration> pause =
                    faults >= OutboxLedger.FAULTS_TO_DIE ? Optional.empty() : pauses.after(held.tries(), wish);
            return new Ending(
                    pause.isPresent() ? DeliveryState.WAITING : DeliveryState.DEAD,
                    outcome,
                    reason,
                    pause.orElse(Duration.ZERO),
                    faults,
                    doubt,
                    since(begun));
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}

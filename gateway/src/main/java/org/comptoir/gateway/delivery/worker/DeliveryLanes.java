package org.comptoir.gateway.delivery.worker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.delivery.worker.EndedAttempts.Ended;

/** The claimed entries of one worker on their way, each target's in lanes of its own: who is slow keeps no other waiting. */
final class DeliveryLanes {

    private final DeliveryAttempts attempts;
    private final OutboxLedger ledger;
    private final DeliverySettings settings;
    private final ThreadFactory threads;
    private final Runnable roomAgain;
    private final DeliveryMeters meters;
    private final EndedAttempts ended = new EndedAttempts(this::write);
    private final WriteLater later = new WriteLater(this::leave);
    private final Map<String, TargetLanes> lanes = new ConcurrentHashMap<>();

    /** @param roomAgain called when so many attempts have ended that claiming is worth while again */
    DeliveryLanes(
            OutboxLedger ledger,
            DeliveryAttempts attempts,
            DeliveryMeters meters,
            DeliverySettings settings,
            ThreadFactory threads,
            Runnable roomAgain) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.meters = meters;
        this.settings = settings;
        this.threads = threads;
        this.roomAgain = roomAgain;
    }

    /** How many entries for a target may be claimed now; none while more than half of its last batch is under way. */
    int room(String target, boolean suspect) {
        return lanes(target).room(suspect);
    }

    /** Whether an entry that broke before has just ended, so that the next of its kind may be claimed. */
    boolean suspectHasLeft(String target) {
        return lanes(target).suspectHasLeft();
    }

    /** Writes down what could not be written while the database was away. */
    void writeAgain() {
        later.again();
    }

    void take(String target, List<Claimed> claimed) {
        lanes(target).take(claimed);
    }

    /** Finishes what has begun, gives back what has not, and interrupts what takes longer than the grace. */
    void stop(Duration grace) {
        long begun = System.nanoTime();
        lanes.values().forEach(TargetLanes::close);
        lanes.values().forEach(open -> open.await(grace.minusNanos(System.nanoTime() - begun)));
        later.again();
    }

    private void write(List<Ended> group) {
        Set<Ended> unwritten = Set.of();
        try {
            unwritten = attempts.write(group);
        } finally {
            for (Ended over : group) {
                if (unwritten.contains(over)) {
                    later.add(over.held(), () -> attempts.writeAgain(over));
                } else {
                    leave(over.held());
                }
            }
        }
    }

    private void leave(Claimed held) {
        lanes(held.delivery().entry().target()).leave(held);
    }

    /** Targets come and go while we run. */
    private TargetLanes lanes(String target) {
        return lanes.computeIfAbsent(
                target,
                fresh -> new TargetLanes(
                        new TargetLanes.Work(fresh, attempts, ledger, ended, later),
                        settings,
                        threads,
                        meters,
                        roomAgain));
    }
}

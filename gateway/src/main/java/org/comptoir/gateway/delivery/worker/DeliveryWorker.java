package org.comptoir.gateway.delivery.worker;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadFactory;
import org.comptoir.gateway.delivery.OutboxFilled;
import org.comptoir.gateway.platform.CrashPoints;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.gateway.platform.GatewayStarting;
import org.comptoir.gateway.platform.GatewayStopping;
import org.comptoir.gateway.platform.RepeatingWork;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** Claims what is due in the outbox and has it delivered; one on every node, without a leader. */
@ApplicationScoped
public class DeliveryWorker {

    private static final Logger LOG = System.getLogger(DeliveryWorker.class.getName());

    private final OutboxLedger ledger;
    private final DeliveryAttempts attempts;
    private final DeliveryMeters meters;
    private final ThreadFactory threads;
    private final String incarnation;
    private final DeliverySettings settings;
    private final UnheardClaims unheard;
    private volatile @Nullable RepeatingWork claiming;
    private volatile @Nullable DeliveryLanes lanes;
    private long claims;
    private long passedAt;
    private long reapedAt;
    private long suspectedAt;

    @Inject
    DeliveryWorker(
            OutboxLedger ledger,
            DeliveryAttempts attempts,
            DeliveryMeters meters,
            ThreadFactory threads,
            GatewaySettings gateway) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.meters = meters;
        this.threads = threads;
        // a node that comes back after a crash must not be taken for the one that died
        this.incarnation = "%s/%d-%s"
                .formatted(gateway.node(), ProcessHandle.current().pid(), Long.toHexString(System.nanoTime()));
        this.settings = DeliverySettings.from(ConfigProvider.getConfig());
        this.unheard = new UnheardClaims(ledger::releaseAll, settings.poll(), settings.lease());
    }

    DeliveryWorker(
            OutboxLedger ledger,
            DeliveryAttempts attempts,
            DeliveryMeters meters,
            ThreadFactory threads,
            String incarnation,
            DeliverySettings settings) {
        this.ledger = ledger;
        this.attempts = attempts;
        this.meters = meters;
        this.threads = threads;
        this.incarnation = incarnation;
        this.settings = settings;
        this.unheard = new UnheardClaims(ledger::releaseAll, settings.poll(), settings.lease());
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DeliveryWorker() {
        this.ledger = null;
        this.attempts = null;
        this.meters = null;
        this.threads = null;
        this.incarnation = null;
        this.settings = null;
        this.unheard = null;
    }

    void start(@Observes @Priority(300) GatewayStarting starting) {
        start();
    }

    void stop(@Observes GatewayStopping stopping) {
        stop(stopping.grace());
    }

    void filled(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxFilled filled) {
        CrashPoints.reach("C4");
        nudge();
    }

    void start() {
        long now = System.nanoTime();
        passedAt = now - settings.settle().toNanos();
        reapedAt = now - settings.reapEvery().toNanos();
        suspectedAt = now - settings.poll().toNanos();
        lanes = new DeliveryLanes(ledger, attempts, meters, settings, threads, this::nudge);
        claiming = RepeatingWork.start(threads, "delivery", settings.poll(), this::pass);
    }

    void stop(Duration grace) {
        RepeatingWork running = claiming;
        DeliveryLanes open = lanes;
        if (running != null && open != null) {
            long begun = System.nanoTime();
            running.stop(grace);
            open.stop(grace.minusNanos(System.nanoTime() - begun));
        }
    }

    private void nudge() {
        RepeatingWork running = claiming;
        if (running != null) {
            running.nudge();
        }
    }

    private boolean pass() throws InterruptedException {
        DeliveryLanes open = lanes;
        if (open == null) {
            return false;
        }
        settle();
        try {
            open.writeAgain();
            unheard.release(System.nanoTime());
            reap();
            boolean suspects = suspectsDue();
            for (String target : attempts.targets()) {
                claim(open, target, false);
                if (open.suspectHasLeft(target) || suspects) {
                    claim(open, target, true);
                }
            }
        } catch (RuntimeException databaseAway) {
            // whoever was cut off may first say what became of its entries, before their leases are held against them
            reapedAt = System.nanoTime();
            throw databaseAway;
        }
        return false;
    }

    /** Suspects are few and in no hurry: they are asked for as often as a quiet table is read, however busy it is. */
    private boolean suspectsDue() {
        long now = System.nanoTime();
        if (now - suspectedAt < settings.poll().toNanos() * 9 / 10) {
            return false;
        }
        suspectedAt = now;
        return true;
    }

    private void claim(DeliveryLanes open, String target, boolean suspects) {
        int room = open.room(target, suspects);
        if (room > 0) {
            claims++;
            String owner = incarnation + "-" + claims;
            open.take(target, claimed(new OutboxEntries.Claim(target, owner, room, suspects, settings.lease())));
        }
    }

    private List<Claimed> claimed(OutboxEntries.Claim claim) {
        try {
            return ledger.claim(claim);
        } catch (RuntimeException unanswered) {
            unheard.add(claim.owner(), System.nanoTime());
            throw unanswered;
        }
    }

    private void settle() throws InterruptedException {
        long early = passedAt + settings.settle().toNanos() - System.nanoTime();
        if (early > 0) {
            Thread.sleep(Duration.ofNanos(early).toMillis() + 1);
        }
        passedAt = System.nanoTime();
    }

    private void reap() {
        if (System.nanoTime() - reapedAt >= settings.reapEvery().toNanos()) {
            reapedAt = System.nanoTime();
            ledger.reap();
            for (OutboxEntries.Late late : ledger.tellLate()) {
                LOG.log(
                        Level.ERROR,
                        "Delivery of {0} to {1} has taken a quarter of an hour so far: {2}",
                        late.subject(),
                        late.target(),
                        late.note());
            }
            meters.open(ledger.open());
        }
    }
}

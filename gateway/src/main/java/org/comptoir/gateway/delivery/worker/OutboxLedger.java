package org.comptoir.gateway.delivery.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.delivery.worker.AttemptRows.Attempt;
import org.comptoir.gateway.delivery.worker.EndedAttempts.Ended;
import org.comptoir.gateway.delivery.worker.WrittenDocuments.Written;
import org.comptoir.gateway.journal.AuditEvent;
import org.comptoir.gateway.journal.AuditTrail;

/**
 * Who holds which entry, and how attempts ended: seven short transactions, none of them open while a target is talked to.
 */
@ApplicationScoped
class OutboxLedger {

    static final int FAULTS_TO_DIE = 3;

    private static final int REAPED_AT_ONCE = 50;

    private final OutboxEntries entries;
    private final AttemptRows attempts;
    private final AuditTrail audit;

    @Inject
    OutboxLedger(OutboxEntries entries, AttemptRows attempts, AuditTrail audit) {
        this.entries = entries;
        this.attempts = attempts;
        this.audit = audit;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OutboxLedger() {
        this(null, null, null);
    }

    /** Takes due entries for a worker and counts the attempt before any work is done. */
    @Transactional
    public List<Claimed> claim(OutboxEntries.Claim claim) {
        return entries.claim(claim);
    }

    /**
     * Ends attempts.
     *
     * @return those whose entry is no longer this worker's; for them nothing is changed
     */
    @Transactional
    public Set<Ended> finish(List<Ended> group, String node) {
        boolean[] ours = entries.end(group.stream()
                .map(ended -> new OutboxEntries.End(
                        ended.held().id(),
                        ended.held().delivery().attempt(),
                        ended.held().owner(),
                        ended.ending()))
                .toList());
        Set<Ended> late = new HashSet<>();
        List<Attempt> written = new ArrayList<>();
        entries.gather();
        for (int i = 0; i < ours.length; i++) {
            Ended ended = group.get(i);
            if (ours[i]) {
                Attempt attempt = attempt(ended, node);
                written.add(attempt);
                say(attempt, ended.held().delivery().entry().subject());
            } else {
                late.add(ended);
            }
        }
        attempts.add(written);
        entries.send();
        return late;
    }

    /** Keeps what was written for entries; says of each whether it was still this worker's, for else nothing is changed. */
    @Transactional
    public boolean[] freeze(List<Written> group) {
        return entries.freeze(group);
    }

    /** Gives an entry back whose attempt was not begun; the attempt does not count. */
    @Transactional
    public void release(Claimed held) {
        entries.release(held);
    }

    /** Gives back whatever a claim took whose worker has not heard of it; returns how many entries that were. */
    @Transactional
    public int releaseAll(String owner) {
        return entries.releaseAll(owner);
    }

    /**
     * Frees entries whose lease ran out: their worker died or hangs, and what it did reached the target or did not. The
     * third time an entry goes to the dead letters, for it may be what kills the workers.
     *
     * @return how many were found
     */
    @Transactional
    public int reap() {
        List<OutboxEntries.Expired> found = entries.expired(REAPED_AT_ONCE);
        for (OutboxEntries.Expired expired : found) {
            String node = node(expired.owner());
            Ending ending = lost(expired, node);
            entries.end(List.of(new OutboxEntries.End(expired.id(), expired.attempt(), expired.owner(), ending)));
            Attempt attempt = new Attempt(expired.id(), expired.attempt(), expired.supplierId(), node, ending);
            attempts.add(List.of(attempt));
            say(attempt, expired.subject());
        }
        return found.size();
    }

    /** How many entries are not delivered, by state. */
    public Map<DeliveryState, Long> open() {
        return entries.open();
    }

    private static Attempt attempt(Ended ended, String node) {
        Claimed held = ended.held();
        return new Attempt(
                held.id(), held.delivery().attempt(), held.delivery().entry().supplierId(), node, ended.ending());
    }

    /**
     * Tells of entries that take more than a quarter of an hour, once of each.
     *
     * @return those told of now
     */
    @Transactional
    public List<OutboxEntries.Late> tellLate() {
        List<OutboxEntries.Late> late = entries.late(REAPED_AT_ONCE);
        for (OutboxEntries.Late each : late) {
            alert(
                    each.supplierId(),
                    "delivery.late",
                    each.subject(),
                    "delivery %d to %s has taken a quarter of an hour so far: %s"
                            .formatted(each.id(), each.target(), each.note()));
        }
        return late;
    }

    private void say(Attempt attempt, String subject) {
        if (attempt.ending().state() == DeliveryState.DEAD) {
            alert(
                    attempt.supplier(),
                    "delivery.dead",
                    subject,
                    "delivery %d was given up: %s"
                            .formatted(attempt.id(), attempt.ending().note()));
        } else if (attempt.ending().state() == DeliveryState.VERIFY) {
            alert(
                    attempt.supplier(),
                    "delivery.verify",
                    subject,
                    "whether delivery %d arrived is not known: %s"
                            .formatted(attempt.id(), attempt.ending().note()));
        } else if (attempt.ending().state() == DeliveryState.WITHDRAWN) {
            audit.append(new AuditEvent(
                    attempt.supplier(),
                    "system",
                    "delivery.withdrawn",
                    subject,
                    "delivery %d was withdrawn: %s"
                            .formatted(attempt.id(), attempt.ending().note())));
        }
    }

    private void alert(long supplier, String action, String subject, String what) {
        audit.append(new AuditEvent(supplier, "system", action, subject, "ALERT: " + what));
    }

    private static Ending lost(OutboxEntries.Expired expired, String node) {
        int faults = expired.faults() + 1;
        boolean dead = faults >= FAULTS_TO_DIE;
        return new Ending(
                dead ? DeliveryState.DEAD : DeliveryState.WAITING,
                Ending.LEASE_EXPIRED,
                "%s did not come back from attempt %d; whether the target has it is not known%s"
                        .formatted(
                                node,
                                expired.attempt(),
                                dead ? ". This was the third time: look before it is sent again" : ""),
                Duration.ZERO,
                faults,
                true,
                Duration.ZERO);
    }

    /** An owner is {@code node/…}. */
    private static String node(String owner) {
        int slash = owner.indexOf('/');
        return slash < 0 ? owner : owner.substring(0, slash);
    }
}

package org.comptoir.gateway.delivery.worker;

import org.comptoir.gateway.delivery.Delivery;
import org.comptoir.gateway.delivery.OutboxEntry;

/**
 * An entry this worker holds until its lease ends.
 *
 * @param owner names the claim: only who knows it may finish the attempt
 * @param faults leases that ran out and handlers that broke on this entry so far
 * @param forgiven attempts that count no more since somebody had it sent again
 * @param doubt whether an earlier attempt may have arrived without our knowing
 * @param claimedNanos {@link System#nanoTime()} before the claim, so that a late start is noticed
 */
record Claimed(long id, String owner, int faults, int forgiven, boolean doubt, long claimedNanos, Delivery delivery) {

    /** The same with its document. */
    Claimed with(OutboxEntry written) {
        return new Claimed(id, owner, faults, forgiven, doubt, claimedNanos, new Delivery(written, delivery.attempt()));
    }

    /** From 1, since the last time somebody had it sent again. */
    int tries() {
        return delivery.attempt() - forgiven;
    }
}

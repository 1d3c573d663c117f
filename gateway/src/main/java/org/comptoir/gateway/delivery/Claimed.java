package org.comptoir.gateway.delivery;

/**
 * An entry this worker holds until its lease ends.
 *
 * @param owner names the claim: only who knows it may finish the attempt
 * @param faults leases that ran out and handlers that broke on this entry so far
 * @param claimedNanos {@link System#nanoTime()} before the claim, so that a late start is noticed
 */
record Claimed(long id, String owner, int faults, long claimedNanos, Delivery delivery) {}

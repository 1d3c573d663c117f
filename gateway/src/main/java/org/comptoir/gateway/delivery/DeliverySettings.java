package org.comptoir.gateway.delivery;

import java.time.Duration;

/**
 * How the worker works.
 *
 * @param lease how long a claimed entry is this worker's alone; longer than any attempt may take by 30 seconds
 * @param startWithin an attempt not begun within this time after its claim gives the entry back
 * @param lanes attempts under way at the same time
 * @param batch entries claimed in one go
 * @param poll how often the table is read when nobody nudges
 * @param settle shortest time between two readings: what arrives meanwhile is claimed together
 * @param reapEvery how often leases that ran out are looked for
 */
record DeliverySettings(
        Duration lease,
        Duration startWithin,
        int lanes,
        int batch,
        Duration poll,
        Duration settle,
        Duration reapEvery) {

    static final DeliverySettings STANDARD = new DeliverySettings(
            Duration.ofSeconds(90),
            Duration.ofSeconds(10),
            8,
            48,
            Duration.ofSeconds(1),
            Duration.ofMillis(50),
            Duration.ofSeconds(5));
}

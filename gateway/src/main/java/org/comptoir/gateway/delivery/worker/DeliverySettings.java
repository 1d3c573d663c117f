package org.comptoir.gateway.delivery.worker;

import java.time.Duration;
import org.comptoir.gateway.platform.SettingsException;
import org.eclipse.microprofile.config.Config;

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

    private static final String LEASE = "comptoir.delivery.lease";
    private static final Duration SHORTEST_LEASE = Duration.ofSeconds(5);
    private static final Duration LONGEST_LEASE = Duration.ofHours(1);

    /** What holds unless {@code comptoir.delivery.lease} says otherwise; only tests have a reason to. */
    static DeliverySettings from(Config config) {
        Duration lease = config.getOptionalValue(LEASE, Duration.class).orElse(Duration.ofSeconds(90));
        if (lease.compareTo(SHORTEST_LEASE) < 0 || lease.compareTo(LONGEST_LEASE) > 0) {
            throw new SettingsException(
                    "%s is \"%s\": expected is a duration from PT5S to PT1H, such as PT90S".formatted(LEASE, lease));
        }
        return new DeliverySettings(
                lease, lease.dividedBy(9), 8, 48, Duration.ofSeconds(1), Duration.ofMillis(20), Duration.ofSeconds(5));
    }
}

package org.comptoir.gateway.partner.guard;

import java.time.Duration;

/**
 * How many failures one name or address may have before it waits.
 *
 * @param failures at once; they come back one by one within a minute
 */
record Allowance(int failures) {

    /** A name, or an address, of which nothing is known. */
    static final Allowance STRANGER = new Allowance(10);

    /** A name at an address that proved itself before, and such an address under other names. */
    static final Allowance KNOWN = new Allowance(100);

    /** The first wait; each further one is twice as long. */
    static final Duration FIRST_WAIT = Duration.ofSeconds(30);

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** After so long without a wait the next one is the first again. */
    static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final int MINUTE_MILLIS = 60_000;

    long refillMillis() {
        return MINUTE_MILLIS / failures;
    }
}

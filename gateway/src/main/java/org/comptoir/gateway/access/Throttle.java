package org.comptoir.gateway.access;

import java.time.Duration;
import java.time.Instant;

/**
 * How long a guesser must wait: nothing for the first tries, then twice as long after each, never longer than five
 * minutes, and all is forgotten after an hour without a try.
 *
 * @param freeTries failures in a row that cost no waiting
 */
record Throttle(int freeTries) {

    static final Duration FORGOTTEN = Duration.ofHours(1);

    private static final Duration FIRST_WAIT = Duration.ofSeconds(2);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int DOUBLINGS = 8;

    /** One person at one address: room for a few typing errors. */
    static final Throttle USER_AT_ADDRESS = new Throttle(5);

    /** One address under any name: room for an office behind one address. */
    static final Throttle ADDRESS = new Throttle(20);

    /** The codes of one person at all addresses: they are six digits, of which three will do. */
    static final Throttle CODES_OF_A_PERSON = new Throttle(20);

    /** @return zero if another try may be made at once */
    Duration waitAfter(int failures, Instant last, Instant now) {
        if (failures < freeTries || !now.isBefore(last.plus(FORGOTTEN))) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - freeTries, DOUBLINGS));
        Duration capped = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        Duration left = Duration.between(now, last.plus(capped));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The count to go on from: an old row counts as none. */
    int counted(int failures, Instant last, Instant now) {
        return now.isBefore(last.plus(FORGOTTEN)) ? failures : 0;
    }
}

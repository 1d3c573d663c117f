package org.comptoir.gateway.partner.guard;

/**
 * The failures that one key has left; immutable, so that whoever takes one exchanges the whole.
 *
 * @param emptyUntil milliseconds of the epoch at which every failure taken so far has come back
 * @param waitsUntil nothing is tried before
 * @param waits how many times in a row the key had to wait
 */
record Bucket(long emptyUntil, long waitsUntil, int waits) {

    static final Bucket FULL = new Bucket(0, 0, 0);

    private static final int MOST_DOUBLINGS = 5;

    boolean waits(long now) {
        return now < waitsUntil;
    }

    /** One failure less; where that was the last one, the key waits from now on. */
    Bucket take(Allowance allowance, long now) {
        if (waits(now)) {
            return this;
        }
        long taken = Math.max(emptyUntil, now) + allowance.refillMillis();
        if (taken - now < allowance.failures() * allowance.refillMillis()) {
            return new Bucket(taken, waitsUntil, waitsAt(now));
        }
        int before = waitsAt(now);
        long wait = Math.min(
                Allowance.FIRST_WAIT.toMillis() << Math.min(before, MOST_DOUBLINGS), Allowance.LONGEST_WAIT.toMillis());
        return new Bucket(0, now + wait, before + 1);
    }

    /** Whether a new bucket would do as well. */
    boolean isForgotten(long now) {
        return emptyUntil <= now && now >= waitsUntil && waitsAt(now) == 0;
    }

    private int waitsAt(long now) {
        return now < waitsUntil + Allowance.FORGOTTEN.toMillis() ? waits : 0;
    }
}

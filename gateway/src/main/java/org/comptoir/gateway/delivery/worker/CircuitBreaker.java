package org.comptoir.gateway.delivery.worker;

import java.time.Duration;

/**
 * Keeps a target that is down from being hammered: after five failures in a row nothing goes to it for 30 seconds, then
 * one entry tries; each further failure doubles the silence up to five minutes. Times are {@link System#nanoTime()}.
 */
final class CircuitBreaker {

    private static final int FAILURES_TO_OPEN = 5;
    private static final Duration SHORTEST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private int failures;
    private Duration silence = SHORTEST;
    private long openUntil;

    /** @return how many entries may go out now: all of {@code wanted}, one to probe, or none */
    synchronized int allow(int wanted, long now, boolean underWay) {
        if (failures < FAILURES_TO_OPEN) {
            return wanted;
        }
        return now - openUntil >= 0 && !underWay ? Math.min(1, wanted) : 0;
    }

    /** Whether the target is taken to be down: nothing but probes goes to it. */
    synchronized boolean isOpen() {
        return failures >= FAILURES_TO_OPEN;
    }

    synchronized void succeeded() {
        failures = 0;
        silence = SHORTEST;
    }

    /** @return true where this failure has opened the breaker, so that somebody should be told */
    synchronized boolean failed(long now) {
        failures++;
        if (failures < FAILURES_TO_OPEN) {
            return false;
        }
        boolean first = failures == FAILURES_TO_OPEN;
        if (first || now - openUntil >= 0) {
            openUntil = now + silence.toNanos();
            Duration doubled = silence.multipliedBy(2);
            silence = doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
        }
        return first;
    }
}

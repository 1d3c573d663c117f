package org.comptoir.gateway.protocol.cxml;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Lets few large messages in at a time: each is held in memory more than once while it is taken apart and stored, and who
 * sends one has not proved itself yet. The others wait a moment, then are asked to come again.
 */
@ApplicationScoped
class LargeBodies {

    /** Memory one message of 32 MiB may take: the body, its parts, and what the database driver makes of them. */
    private static final long ROOM = 160L * 1024 * 1024;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    private final Semaphore places =
            new Semaphore((int) Math.max(1, Runtime.getRuntime().maxMemory() / ROOM), true);

    /** @return false where no place became free in time; then nothing is to be left */
    public boolean enter() {
        try {
            return places.tryAcquire(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void leave() {
        places.release();
    }
}

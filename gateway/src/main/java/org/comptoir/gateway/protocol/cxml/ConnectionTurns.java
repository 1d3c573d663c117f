package org.comptoir.gateway.protocol.cxml;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.comptoir.gateway.partner.ConnectionId;

/**
 * Lets a few documents of each connection be dealt with at the same time and the others wait in line, so that a suite that
 * sends everything at once slows itself down and nobody else.
 */
final class ConnectionTurns {

    static final int AT_ONCE = 8;

    private final Duration patience;
    private final Map<ConnectionId, Semaphore> lines = new ConcurrentHashMap<>();

    /** @param patience longest wait in line */
    ConnectionTurns(Duration patience) {
        this.patience = patience;
    }

    /** Empty where the turn did not come in time; then nothing was done. */
    <T> Optional<T> take(ConnectionId connection, Supplier<T> work) {
        Semaphore line = lines.computeIfAbsent(connection, any -> new Semaphore(AT_ONCE, true));
        try {
            if (!line.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            line.release();
        }
    }
}

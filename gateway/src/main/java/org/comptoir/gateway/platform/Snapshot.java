package org.comptoir.gateway.platform;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value learned from the database and kept in memory, which follows the changes of every node within five seconds.
 *
 * <p>Whoever changes the rows raises their version row in the same transaction. After two seconds one reader compares the
 * version while the others go on with the value they have; only past five seconds, on an idle node, do all wait for it.
 *
 * <p>{@code version} and {@code load} must read committed rows only, so outside the caller's transaction: a version seen
 * before its commit would hide the commit that takes its number.
 *
 * @param <T> an immutable type
 */
public final class Snapshot<T> {

    private static final long COMPARE_AFTER_MILLIS = 2_000;
    private static final long STALE_AFTER_MILLIS = 5_000;

    /** A reader that holds a database connection must not wait for one that needs a connection for ever. */
    private static final long LONGEST_WAIT_MILLIS = 2_000;

    private final Clock clock;
    private final LongSupplier version;
    private final Supplier<T> load;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final AtomicLong expirations = new AtomicLong();
    private volatile @Nullable Learned<T> learned;

    /**
     * @param version the number that every change raises
     * @param load reads the whole value; may see a newer version than the one compared, never an older one
     */
    public Snapshot(Clock clock, LongSupplier version, Supplier<T> load) {
        this.clock = clock;
        this.version = version;
        this.load = load;
    }

    /** @param expirations how often the value had been declared old before this one was read */
    private record Learned<T>(T value, long version, long comparedAt, long expirations) {}

    /** The value, at most five seconds behind the last commit. */
    public T get() {
        Learned<T> known = learned;
        if (known != null && known.expirations == expirations.get()) {
            long age = clock.millis() - known.comparedAt;
            if (age >= 0 && age < COMPARE_AFTER_MILLIS) {
                return known.value;
            }
            if (age >= 0 && age < STALE_AFTER_MILLIS && !refreshing.tryLock()) {
                return known.value;
            }
        }
        return refresh(known);
    }

    /** Makes the next reader compare the version; call it when a change of this node was committed. */
    public void expire() {
        expirations.incrementAndGet();
    }

    @SuppressWarnings("ReferenceEquality") // asks whether another thread learned in between
    private T refresh(@Nullable Learned<T> known) {
        boolean mine = refreshing.isHeldByCurrentThread() || lockInTime();
        try {
            Learned<T> latest = learned;
            // who learned in between may have begun before the change that this reader has to see
            boolean isNews = latest != known && latest != null && latest.expirations == expirations.get();
            if (latest != null && (isNews || !mine)) {
                return latest.value;
            }
            return learn(latest);
        } finally {
            if (mine) {
                refreshing.unlock();
            }
        }
    }

    private T learn(@Nullable Learned<T> latest) {
        long before = expirations.get();
        long comparedAt = clock.millis();
        long current = version.getAsLong();
        T value = latest != null && latest.version == current ? latest.value : load.get();
        learned = new Learned<>(value, current, comparedAt, before);
        return value;
    }

    private boolean lockInTime() {
        try {
            return refreshing.tryLock(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

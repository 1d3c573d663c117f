package org.comptoir.gateway.platform.commands;

import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place of one caller in a transaction that several share; its thread waits in it while another's does the work of all. */
public final class Seat<T> {

    private final Thread owner = Thread.currentThread();
    private final Runnable gather;
    private final Supplier<T> settle;
    private @Nullable T outcome;
    private volatile @Nullable Turn turn;

    /** What its owner is told. */
    public enum Turn {
        /** Nobody drives: do it, for yourself and for others. */
        DRIVE,
        /** It was done and committed. */
        ARRIVED,
        /** It was undone: do it alone. */
        ALONE
    }

    public Seat(Runnable gather, Supplier<T> settle) {
        this.gather = gather;
        this.settle = settle;
    }

    public void gather() {
        gather.run();
    }

    public void settle() {
        outcome = Objects.requireNonNull(settle.get());
    }

    /** Of {@link #settle}. */
    public T outcome() {
        return Objects.requireNonNull(outcome, "Nothing was settled");
    }

    /** Wakes the owner. */
    public void tell(Turn next) {
        turn = next;
        LockSupport.unpark(owner);
    }

    /** Waits until the owner is told something; an interrupt is kept for later, for others count on this seat. */
    public Turn await() {
        boolean interrupted = false;
        Turn told = turn;
        while (told == null) {
            LockSupport.park(this);
            interrupted |= Thread.interrupted();
            told = turn;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return told;
    }
}

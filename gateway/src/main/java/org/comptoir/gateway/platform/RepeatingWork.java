package org.comptoir.gateway.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * One thread that does the same small piece of work again and again: at once while there is more of it, when nudged, or
 * after a pause. A pass that throws anything is logged and tried again after the pause: the database may be away for a while.
 */
public final class RepeatingWork {

    private static final Logger LOG = System.getLogger(RepeatingWork.class.getName());

    private final String name;
    private final Duration pause;
    private final Pass pass;
    private final Semaphore nudges = new Semaphore(0);
    private final Thread thread;
    private volatile boolean stopping;

    /** A piece of work. */
    @FunctionalInterface
    public interface Pass {

        /** @return true where more can be done right now */
        boolean run() throws InterruptedException;
    }

    private RepeatingWork(ThreadFactory threads, String name, Duration pause, Pass pass) {
        this.name = name;
        this.pause = pause;
        this.pass = pass;
        this.thread = threads.newThread(this::repeat);
    }

    /**
     * Begins at once.
     *
     * @param threads those of {@link WorkThreads}: in the server's own, transactions are none
     * @param pause how long to wait when a pass has found nothing more to do
     */
    public static RepeatingWork start(ThreadFactory threads, String name, Duration pause, Pass pass) {
        RepeatingWork work = new RepeatingWork(threads, name, pause, pass);
        work.thread.setName(name);
        work.thread.start();
        return work;
    }

    /** There may be something to do: cuts the present pause short. Cheap, safe from any thread. */
    public void nudge() {
        if (nudges.availablePermits() == 0) {
            nudges.release();
        }
    }

    /** Lets the pass under way finish, within the grace, and does no other. */
    public void stop(Duration grace) {
        stopping = true;
        nudge();
        try {
            thread.join(Math.max(1, grace.toMillis()));
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        if (thread.isAlive()) {
            LOG.log(Level.WARNING, "{0} is still at work after {1}; it is interrupted", name, grace);
            thread.interrupt();
        }
    }

    private void repeat() {
        while (!stopping) {
            try {
                if (!passed() && !stopping) {
                    nudges.tryAcquire(pause.toNanos(), TimeUnit.NANOSECONDS);
                    nudges.drainPermits();
                }
            } catch (InterruptedException asked) {
                return;
            }
        }
    }

    private boolean passed() throws InterruptedException {
        try {
            return pass.run();
        } catch (RuntimeException | Error failure) {
            LOG.log(Level.WARNING, "%s failed and tries again in %s".formatted(name, pause), failure);
            return false;
        }
    }
}

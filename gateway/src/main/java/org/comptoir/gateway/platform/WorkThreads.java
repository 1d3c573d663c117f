package org.comptoir.gateway.platform;

import java.util.concurrent.ThreadFactory;

/**
 * Threads of our own for all work beside the requests.
 *
 * <p>In the server's managed threads a connection does not join the thread's transaction: the pool asks the invocation that
 * the thread was made with, which never hears of it, and each statement commits by itself. A thread without an invocation is
 * asked for its transaction. In return it knows no application: nothing that is first made in it may look up names under
 * {@code java:comp} or ask for the server's metrics. Both happen at boot, in {@link PlatformResources} and nowhere else.
 */
public final class WorkThreads implements ThreadFactory {

    private static final class OurThread extends Thread {

        /** Its maker may stand in an invocation, which the new thread must not inherit. */
        OurThread(Runnable work) {
            super(null, work, "work", 0, false);
        }
    }

    /** Whether a thread was made here. */
    static boolean isOurs(Thread thread) {
        return thread instanceof OurThread;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new OurThread(work);
        thread.setContextClassLoader(WorkThreads.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}

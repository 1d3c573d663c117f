package org.comptoir.gateway.platform;

import java.util.concurrent.ThreadFactory;

/**
 * Threads of our own for work whose transactions have several statements.
 *
 * <p>In the server's managed threads a connection does not join the thread's transaction: the pool asks the invocation that
 * the thread was made with, which never hears of it, and each statement commits by itself. A thread without an invocation is
 * asked for its transaction. In return it knows no application: what is first created in it cannot have the server's metrics
 * injected, nor look up names under {@code java:comp}.
 */
public final class WorkThreads implements ThreadFactory {

    @Override
    public Thread newThread(Runnable work) {
        // the thread's maker may stand in an invocation, which the new thread must not inherit
        Thread thread = new Thread(null, work, "work", 0, false);
        thread.setContextClassLoader(WorkThreads.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}

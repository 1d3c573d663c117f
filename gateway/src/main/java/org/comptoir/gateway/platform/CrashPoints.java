package org.comptoir.gateway.platform;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places where a test may kill the process as a power cut would: no shutdown hook, no finally, nothing flushed.
 *
 * <p>Off unless the process was started with {@code -Dcomptoir.crash.at=<point>[:<nth time>]}; the compiler then drops
 * the call. Which point means what is in the table of the reliability rules, C1 to C12.
 */
public final class CrashPoints {

    private static final int AS_IF_KILLED = 137;
    private static final String ARMED = System.getProperty("comptoir.crash.at", "");
    private static final boolean ON = !ARMED.isEmpty();
    private static final AtomicInteger TIMES = new AtomicInteger();

    private CrashPoints() {}

    /** Ends the process here if this is the armed point and time. */
    public static void reach(String point) {
        if (ON) {
            String[] armed = ARMED.split(":", 2);
            int nth = armed.length == 2 ? Integer.parseInt(armed[1]) : 1;
            if (armed[0].equals(point) && TIMES.incrementAndGet() == nth) {
                Runtime.getRuntime().halt(AS_IF_KILLED);
            }
        }
    }
}

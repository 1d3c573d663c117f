package org.comptoir.gateway.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Places where a test may kill the process as a power cut would: no shutdown hook, no finally, nothing flushed.
 *
 * <p>Off unless the process was started with {@code -Dcomptoir.crash.at=<point>}, {@code <point>:<nth time>}, or
 * {@code <point>@<text>} for each time that what is dealt with has this text in its name; the compiler then drops the call.
 * Which point means what is in the table of the reliability rules, C1 to C12.
 */
public final class CrashPoints {

    private static final int AS_IF_KILLED = 137;
    private static final String ARMED = System.getProperty("comptoir.crash.at", "");
    private static final boolean ON = !ARMED.isEmpty();
    private static final AtomicInteger TIMES = new AtomicInteger();

    private CrashPoints() {}

    /** Ends the process here if this is the armed point and time. */
    public static void reach(String point) {
        reach(point, "");
    }

    /** @param subject what is dealt with here */
    public static void reach(String point, String subject) {
        if (ON && isArmed(point, subject)) {
            tell("Crash point " + point + " reached\n");
            Runtime.getRuntime().halt(AS_IF_KILLED);
        }
    }

    /** Past the server's logging, which would still hold the line: the harness counts points that were really reached. */
    private static void tell(String line) {
        try (FileOutputStream console = new FileOutputStream(FileDescriptor.err)) {
            console.write(line.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException nobodyListens) {
            System.err.print(line);
        }
    }

    private static boolean isArmed(String point, String subject) {
        int name = ARMED.indexOf('@');
        if (name >= 0) {
            return ARMED.substring(0, name).equals(point) && subject.contains(ARMED.substring(name + 1));
        }
        String[] armed = ARMED.split(":", 2);
        int nth = armed.length == 2 ? Integer.parseInt(armed[1]) : 1;
        return armed[0].equals(point) && TIMES.incrementAndGet() == nth;
    }
}

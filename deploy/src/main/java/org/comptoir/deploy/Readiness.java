package org.comptoir.deploy;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Asks a starting server until it is ready and stays so: during its start it may answer 200 for a moment. */
final class Readiness {

    private static final int TIMES_IN_A_ROW = 3;
    private static final long PAUSE_MILLIS = 25;
    private static final int TIMEOUT_MILLIS = 2_000;

    private Readiness() {}

    /**
     * @param worthwhile whether the server still lives, so that it makes sense to go on
     * @return whether the address answered 200 several times in a row before the time was up
     */
    static boolean await(String url, Duration longest, BooleanSupplier worthwhile) {
        long end = System.nanoTime() + longest.toNanos();
        int answered = 0;
        while (System.nanoTime() < end && worthwhile.getAsBoolean()) {
            answered = isReady(url) ? answered + 1 : 0;
            if (answered == TIMES_IN_A_ROW) {
                return true;
            }
            pause();
        }
        return false;
    }

    private static boolean isReady(String url) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(url).toURL().openConnection();
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            try {
                return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            } finally {
                connection.disconnect();
            }
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}

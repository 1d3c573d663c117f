package org.comptoir.gateway.platform;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;

/** Reads a body no further than it may go, in size and in time. */
public final class RequestBody {

    private static final int FIRST_ROOM = 16 * 1024;

    private RequestBody() {}

    /** The body was larger than what is read. */
    public static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;

        TooLargeException(int most) {
            super("The document has more than %d bytes".formatted(most));
        }
    }

    /** The body did not arrive in time. */
    public static final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1L;

        TooSlowException(Duration longest) {
            super("The document did not arrive within %d seconds".formatted(longest.toSeconds()));
        }
    }

    /**
     * @param announced Content-Length, negative where it is unknown
     * @param most bytes
     */
    public static byte[] read(InputStream in, long announced, int most, Duration longest) throws IOException {
        if (announced > most) {
            throw new TooLargeException(most);
        }
        long began = System.nanoTime();
        byte[] body = new byte[announced < 0 ? FIRST_ROOM : (int) announced + 1];
        int length = 0;
        for (int n = in.read(body); n >= 0; n = in.read(body, length, body.length - length)) {
            length += n;
            if (length > most) {
                throw new TooLargeException(most);
            }
            if (System.nanoTime() - began > longest.toNanos()) {
                throw new TooSlowException(longest);
            }
            if (length == body.length) {
                body = Arrays.copyOf(body, Math.min(body.length * 2, most + 1));
            }
        }
        return length == body.length ? body : Arrays.copyOf(body, length);
    }

    /** @return false where there is more, or it did not come in time */
    public static boolean skip(InputStream in, int most, Duration longest) throws IOException {
        long began = System.nanoTime();
        byte[] room = new byte[FIRST_ROOM];
        int length = 0;
        for (int n = in.read(room); n >= 0; n = in.read(room)) {
            length += n;
            if (length > most || System.nanoTime() - began > longest.toNanos()) {
                return false;
            }
        }
        return true;
    }
}

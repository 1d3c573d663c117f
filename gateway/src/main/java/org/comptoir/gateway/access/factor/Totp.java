package org.comptoir.gateway.access.factor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Time-based one-time passwords (RFC 6238) as every authenticator has them: HMAC-SHA-1, six digits, thirty seconds. */
final class Totp {

    static final int KEY_BYTES = 20;

    private static final int DIGITS = 6;
    private static final Duration STEP = Duration.ofSeconds(30);

    /** Steps before and after this one that are taken, for clocks that differ and people who type slowly. */
    private static final int LENIENCE = 1;

    private Totp() {}

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
    }

    static String code(byte[] key, long step) {
        return code(key, step, DIGITS);
    }

    static String code(byte[] key, long step, int digits) {
        byte[] mac = mac(key, step);
        int offset = mac[mac.length - 1] & 0xf;
        long number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & 0x7fff_ffffL;
        long range = LongStream.range(0, digits).reduce(1, (product, each) -> product * 10);
        return String.format(Locale.ROOT, "%0" + digits + "d", number % range);
    }

    /**
     * The step whose code was typed, so that it can be used up.
     *
     * @param after codes of this step and before were used
     */
    static OptionalLong stepOf(byte[] key, String typed, Instant now, long after) {
        long current = stepAt(now);
        return LongStream.rangeClosed(current - LENIENCE, current + LENIENCE)
                .filter(step -> step > after && same(code(key, step), typed))
                .findFirst();
    }

    private static boolean same(String code, String typed) {
        return MessageDigest.isEqual(code.getBytes(UTF_8), typed.getBytes(UTF_8));
    }

    private static byte[] mac(byte[] key, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has HmacSHA1", impossible);
        }
    }
}

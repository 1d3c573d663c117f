package org.comptoir.gateway.coresystem.transport;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a core system that an order comes from here and was not sent before: {@code t=1763716500,v1=…}, where {@code v1}
 * is the HMAC-SHA-256 in hexadecimal of the seconds, a dot and the body.
 */
final class Signature {

    static final String HEADER = "Comptoir-Signature";

    private static final String ALGORITHM = "HmacSHA256";

    private Signature() {}

    static String of(byte[] body, String key, Instant now) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            mac.update((now.getEpochSecond() + ".").getBytes(StandardCharsets.US_ASCII));
            return "t=%d,v1=%s".formatted(now.getEpochSecond(), HexFormat.of().formatHex(mac.doFinal(body)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}

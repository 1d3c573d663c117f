package org.comptoir.gateway.platform.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.comptoir.gateway.platform.Hmac;

/** A key that seals. */
record SealingKey(byte[] bytes) {

    static final int BYTES = 32;

    private static final int NAMED_BY = 4;

    /** @throws IllegalArgumentException if it is not 32 bytes in Base64 */
    static SealingKey read(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("%d bytes and not %d".formatted(bytes.length, BYTES));
        }
        return new SealingKey(bytes);
    }

    /** Tells nothing of the key. */
    String name() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, NAMED_BY);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** HMAC-SHA-256 under a key of its own for these: what seals does nothing else. */
    byte[] mac(String purpose, String value) {
        return mac(mac(bytes, "comptoir-token-v1"), purpose + '\0' + value);
    }

    private static byte[] mac(byte[] key, String text) {
        return Hmac.of(key, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SealingKey[%s]".formatted(name());
    }
}

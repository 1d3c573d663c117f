package org.comptoir.gateway.coresystem;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.UUID;

/**
 * The name under which one order version goes to one target, on every attempt, from every node, after every restore: a
 * name-based UUID of version 5 (RFC 9562), computed and never drawn.
 */
final class IdempotencyKey {

    private static final UUID NAMESPACE = UUID.fromString("6f0a3c1e-52d5-5b7e-9d34-0c2f8c6a71be");

    private IdempotencyKey() {}

    /** @param parts that tell this delivery from all others; each is written with its length, so no two lists coincide */
    static UUID of(List<String> parts) {
        StringBuilder name = new StringBuilder();
        parts.forEach(part -> name.append(part.length()).append(':').append(part));
        ByteBuffer hashed = ByteBuffer.wrap(sha1(name.toString()));
        long high = (hashed.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x0000_0000_0000_5000L;
        long low = (hashed.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static byte[] sha1(String name) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-1");
            digest.update(ByteBuffer.allocate(2 * Long.BYTES)
                    .putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits())
                    .array());
            return digest.digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-1", impossible);
        }
    }
}

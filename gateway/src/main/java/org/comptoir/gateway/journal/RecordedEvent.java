package org.comptoir.gateway.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** A row of the audit trail, and the only place that says what exactly its hash covers. */
record RecordedEvent(long id, long supplierId, Instant at, String actor, String action, String subject, String detail) {

    /** What the first row of a chain follows. */
    static final String CHAIN_START = "0".repeat(64);

    /**
     * SHA-256 of the hash before, then each part as {@code length:text} in UTF-8: no two different rows spell the same.
     *
     * @param place in the supplier's chain, from 1
     */
    String hashAfter(String previous, long place) {
        StringBuilder canonical = new StringBuilder(previous);
        for (String part : List.of(
                Long.toString(place),
                Long.toString(id),
                Long.toString(supplierId),
                at.toString(),
                actor,
                action,
                subject,
                detail)) {
            canonical.append('\n').append(part.length()).append(':').append(part);
        }
        try {
            byte[] bytes = canonical.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}

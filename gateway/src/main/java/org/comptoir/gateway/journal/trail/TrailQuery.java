package org.comptoir.gateway.journal.trail;

import java.time.Instant;
import java.util.Optional;

/**
 * Which events to show; empty parts say nothing.
 *
 * @param supplierId 0 for those of the whole installation
 * @param actor exact, such as {@code user:admin}
 * @param action exact, such as {@code order.accepted}, or all of a kind, such as {@code order}
 * @param subject exact, such as {@code order:42}
 * @param since at or after
 * @param until before
 */
public record TrailQuery(
        long supplierId,
        Optional<String> actor,
        Optional<String> action,
        Optional<String> subject,
        Optional<Instant> since,
        Optional<Instant> until) {

    /** Everything of a supplier. */
    public static TrailQuery all(long supplierId) {
        return new TrailQuery(
                supplierId, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Everything about one thing. */
    public static TrailQuery about(long supplierId, String subject) {
        return new TrailQuery(
                supplierId,
                Optional.empty(),
                Optional.empty(),
                Optional.of(subject),
                Optional.empty(),
                Optional.empty());
    }
}

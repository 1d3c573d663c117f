package org.comptoir.gateway.journal.trail;

import java.time.Instant;

/**
 * A sealed event of the audit trail.
 *
 * @param place in its supplier's chain, from 1
 * @param hash of this row and the one before, 64 hexadecimal digits
 */
public record TrailRow(
        long place, long id, Instant at, String actor, String action, String subject, String detail, String hash) {}

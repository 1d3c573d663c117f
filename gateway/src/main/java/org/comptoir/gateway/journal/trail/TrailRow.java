package org.comptoir.gateway.journal.trail;

import java.time.Instant;
import java.util.Optional;

/**
 * A sealed event of the audit trail.
 *
 * @param place in its supplier's chain, from 1
 * @param hash of this row and the one before, 64 hexadecimal digits; of the day it was sealed
 * @param left the hash of what is left of it, where a person was erased from it
 */
public record TrailRow(
        long place,
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        String hash,
        Optional<String> left) {}

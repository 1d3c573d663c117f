package org.comptoir.gateway.partner.guard;

import java.time.Instant;
import java.util.Optional;

/**
 * A shared secret as people may see it: when it holds and whether it is used, never what it is.
 *
 * @param lastUsed to the hour; empty if it never was, or not from any address still remembered
 * @param addresses how many it was used from
 */
public record SecretView(
        long id,
        Instant created,
        Optional<Instant> notBefore,
        Optional<Instant> notAfter,
        Optional<Instant> lastUsed,
        int addresses) {}

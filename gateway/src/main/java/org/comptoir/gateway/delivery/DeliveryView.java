package org.comptoir.gateway.delivery;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * An entry of the outbox as people see it, without its payload.
 *
 * @param attempts begun so far, from 0
 * @param due when the next attempt may begin; of no meaning once finished
 * @param finishedAt when it was delivered or given up
 * @param note how the last attempt ended, one line
 * @param behind the entry for which this one waits, as it goes before it to the same target about the same thing; empty where this one's turn is
 * @param removedAt when the retention rule took what it sent; empty while that is there
 */
public record DeliveryView(
        long id,
        String target,
        String subject,
        String idempotencyKey,
        String fileName,
        DeliveryState state,
        int attempts,
        Instant createdAt,
        Instant due,
        Optional<Instant> finishedAt,
        String note,
        OptionalLong behind,
        Optional<Instant> removedAt) {}

package org.comptoir.gateway.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * An entry of the outbox as people see it, without its payload.
 *
 * @param attempts begun so far, from 0
 * @param due when the next attempt may begin; of no meaning once finished
 * @param finishedAt when it was delivered or given up
 * @param note how the last attempt ended, one line
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
        Optional<Instant> removedAt) {}

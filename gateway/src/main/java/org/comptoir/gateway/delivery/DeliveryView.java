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
        String note) {}

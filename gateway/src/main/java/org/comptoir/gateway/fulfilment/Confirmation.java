package org.comptoir.gateway.fulfilment;

import java.time.Instant;
import java.util.List;

/**
 * The core system's word on an order, as it is kept.
 *
 * @param tried whether it was said of an order of a try-out that was not handed on yet: a trial, which counts for no later word
 */
public record Confirmation(
        long id,
        long orderId,
        String key,
        Verdict verdict,
        String coreNumber,
        String reason,
        List<ConfirmedLine> lines,
        String actor,
        Instant receivedAt,
        boolean tried) {

    public Confirmation {
        lines = List.copyOf(lines);
    }
}

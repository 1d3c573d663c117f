package org.comptoir.gateway.fulfilment;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * The core system's word on an order, as it is kept.
 *
 * @param passedOn the delivery that told the buyer; empty until that is done
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
        OptionalLong passedOn) {

    public Confirmation {
        lines = List.copyOf(lines);
    }
}

package org.comptoir.gateway.fulfilment;

import java.time.Instant;
import java.util.List;

/** The core system's word on an order, as it is kept. */
public record Confirmation(
        long id,
        long orderId,
        String key,
        Verdict verdict,
        String coreNumber,
        String reason,
        List<ConfirmedLine> lines,
        String actor,
        Instant receivedAt) {

    public Confirmation {
        lines = List.copyOf(lines);
    }
}

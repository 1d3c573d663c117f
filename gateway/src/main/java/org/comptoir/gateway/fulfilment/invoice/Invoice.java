package org.comptoir.gateway.fulfilment.invoice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An invoice or a credit note as it is kept.
 *
 * @param orderId of the version it was held against
 * @param creditFor the number of the invoice that a credit note is about
 * @param remarks what differs from the order and was kept all the same
 * @param tried whether it was said of an order of a try-out that was not handed on yet: a trial, which counts for no later word
 */
public record Invoice(
        long id,
        long orderId,
        String key,
        Purpose purpose,
        String number,
        Optional<String> creditFor,
        Bill bill,
        List<String> remarks,
        String actor,
        Instant receivedAt,
        boolean tried) {

    public Invoice {
        remarks = List.copyOf(remarks);
    }
}

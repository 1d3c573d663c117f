package org.comptoir.gateway.fulfilment.invoice;

import java.util.Optional;

/**
 * An invoice as the core system gives it, unproven.
 *
 * @param orderId of any version of the order
 * @param key under which it is kept once: 1 to 100 visible ASCII characters
 * @param number the supplier's own
 * @param creditFor the number of the invoice that a credit note is about
 * @param actor whose token it came with
 */
public record WantedInvoice(
        long supplierId,
        long orderId,
        String key,
        Purpose purpose,
        String number,
        Optional<String> creditFor,
        Bill bill,
        String actor) {}

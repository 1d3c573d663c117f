package org.comptoir.gateway.coresystem;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Optional;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.OrderAccepted;

/**
 * Stands in the outbox for a document that is written when its turn comes: {@code 43 42} says what version 43 does to version 42,
 * which the core system has; {@code 42} alone is new to it.
 *
 * @param order ours, of the version
 * @param told the version the core system has by then
 */
record OrderDraft(long order, Optional<Long> told) {

    static final String CONTENT_TYPE = OutboxEntry.DRAFTS + "draft";

    static OrderDraft of(OrderAccepted accepted) {
        return new OrderDraft(accepted.orderId(), accepted.told());
    }

    static boolean is(OutboxEntry entry) {
        return entry.contentType().equals(CONTENT_TYPE);
    }

    static OrderDraft read(OutboxEntry entry) {
        String[] ids = new String(entry.payload(), US_ASCII).split(" ", -1);
        return new OrderDraft(
                Long.parseLong(ids[0]), ids.length == 1 ? Optional.empty() : Optional.of(Long.valueOf(ids[1])));
    }

    byte[] bytes() {
        return told.map(before -> order + " " + before)
                .orElseGet(() -> Long.toString(order))
                .getBytes(US_ASCII);
    }
}

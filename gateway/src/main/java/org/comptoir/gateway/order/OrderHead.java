package org.comptoir.gateway.order;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.comptoir.kernel.Money;

/**
 * An order in a list.
 *
 * @param orderNumber the buyer's: cXML {@code @orderID}
 * @param clientNumber the supplier's customer number
 * @param journalId the document it came in
 * @param revision what it does to the order
 * @param latest whether it is the version that counts
 */
public record OrderHead(
        long id,
        String orderNumber,
        Optional<String> version,
        OrderStatus status,
        String clientNumber,
        String clientName,
        String connection,
        boolean test,
        OffsetDateTime orderedAt,
        Instant receivedAt,
        Money total,
        int lines,
        long journalId,
        Revision.Kind revision,
        boolean latest) {}

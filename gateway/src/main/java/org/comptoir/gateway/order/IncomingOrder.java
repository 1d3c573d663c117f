package org.comptoir.gateway.order;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.Money;

/**
 * An order read from a document, complete and not yet accepted.
 *
 * @param orderId the buyer's number: cXML {@code @orderID}
 * @param version cXML {@code @orderVersion}, empty where absent
 * @param digest SHA-256 (hex) of the canonical Request, the same for a resend
 * @param total as the sender says, before tax and shipping
 * @param document the raw document with secrets blanked; stored in the order's own transaction
 * @param revision whether it begins, changes or cancels an order
 */
public record IncomingOrder(
        Connection connection,
        DocumentId documentId,
        String digest,
        boolean test,
        String orderId,
        Optional<String> version,
        OffsetDateTime orderDate,
        Money total,
        Optional<Address> shipTo,
        Address billTo,
        Optional<String> comments,
        Map<String, String> extrinsics,
        List<IncomingLine> lines,
        JournalEntry document,
        Revision revision) {

    public IncomingOrder {
        lines = List.copyOf(lines);
    }

    /** An order that nothing came before. */
    public IncomingOrder(
            Connection connection,
            DocumentId documentId,
            String digest,
            boolean test,
            String orderId,
            Optional<String> version,
            OffsetDateTime orderDate,
            Money total,
            Optional<Address> shipTo,
            Address billTo,
            Optional<String> comments,
            Map<String, String> extrinsics,
            List<IncomingLine> lines,
            JournalEntry document) {
        this(
                connection,
                documentId,
                digest,
                test,
                orderId,
                version,
                orderDate,
                total,
                shipTo,
                billTo,
                comments,
                extrinsics,
                lines,
                document,
                Revision.FIRST);
    }
}

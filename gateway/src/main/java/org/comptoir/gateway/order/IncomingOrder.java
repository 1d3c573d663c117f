package org.comptoir.gateway.order;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.kernel.Money;
import org.comptoir.kernel.SupplierPartId;
import org.comptoir.kernel.UnitPrice;

/**
 * An order read from a document, complete and not yet accepted.
 *
 * @param orderId the buyer's number: cXML {@code @orderID}
 * @param version cXML {@code @orderVersion}, empty where absent
 * @param digest SHA-256 (hex) of the canonical Request, the same for a resend
 * @param total as the sender says, before tax and shipping
 * @param document the raw document with secrets blanked; stored in the order's own transaction
 * @param revision whether it begins, changes or cancels an order
 * @param details what else it says, handed on
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
        Revision revision,
        OrderDetails details) {

    public IncomingOrder {
        lines = List.copyOf(lines);
    }

    /** The same at other prices, by line number; its total is then what the lines come to. */
    public IncomingOrder priced(Map<Integer, UnitPrice> prices) {
        return withLines(lines.stream()
                .map(line -> prices.containsKey(line.number()) ? line.at(prices.get(line.number())) : line)
                .toList());
    }

    /**
     * The same with other lines; its total is then what they come to, each line rounded.
     *
     * @throws IllegalArgumentException where that is more than an amount can be
     */
    public IncomingOrder withLines(List<IncomingLine> others) {
        Money sum = IncomingLine.sum(total.currency(), others)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The lines of order %s come to more than an amount can be".formatted(orderId)));
        return with(sum, others);
    }

    /** The same with our numbers on some lines, by line number. */
    public IncomingOrder naming(Map<Integer, SupplierPartId> parts) {
        if (parts.isEmpty()) {
            return this;
        }
        return with(
                total,
                lines.stream()
                        .map(line -> parts.containsKey(line.number()) ? line.of(parts.get(line.number())) : line)
                        .toList());
    }

    /** The same with its own and its lines' extrinsics under other names, or without some. */
    public IncomingOrder renaming(UnaryOperator<Map<String, String>> names) {
        return with(
                total,
                names.apply(extrinsics),
                lines.stream().map(line -> line.renaming(names)).toList());
    }

    private IncomingOrder with(Money otherTotal, List<IncomingLine> others) {
        return with(otherTotal, extrinsics, others);
    }

    private IncomingOrder with(Money otherTotal, Map<String, String> otherExtrinsics, List<IncomingLine> others) {
        return new IncomingOrder(
                connection,
                documentId,
                digest,
                test,
                orderId,
                version,
                orderDate,
                otherTotal,
                shipTo,
                billTo,
                comments,
                otherExtrinsics,
                others,
                document,
                revision,
                details);
    }

    /** The same, taken for a change of what came before it, without a number of its own. */
    public IncomingOrder asChange() {
        return new IncomingOrder(
                connection,
                documentId,
                digest,
                test,
                orderId,
                Optional.empty(),
                orderDate,
                total,
                shipTo,
                billTo,
                comments,
                extrinsics,
                lines,
                document,
                new Revision(Revision.Kind.UPDATE, revision.replaces()),
                details);
    }

    /** An order that says nothing else. */
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
            JournalEntry document,
            Revision revision) {
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
                revision,
                OrderDetails.NONE);
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

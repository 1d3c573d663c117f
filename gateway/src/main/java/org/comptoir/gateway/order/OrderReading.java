package org.comptoir.gateway.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.journal.Attachment;
import org.comptoir.gateway.journal.DocumentId;
import org.comptoir.gateway.journal.JournalEntry;
import org.comptoir.gateway.journal.JournalId;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;

/** Stored versions of orders as they were when they came in: what is to be said of them later is said of the same. */
@ApplicationScoped
public class OrderReading {

    private static final int TAKEN = 200;

    private final StoredOrders orders;
    private final PartnerDirectory partners;
    private final JournalSearch journal;

    @Inject
    OrderReading(StoredOrders orders, PartnerDirectory partners, JournalSearch journal) {
        this.orders = orders;
        this.partners = partners;
        this.journal = journal;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderReading() {
        this(null, null, null);
    }

    /**
     * A version whole, its attachments with their bytes; the bytes of its document are not read.
     *
     * @throws IllegalStateException where a row names no version, or one of a connection that is gone
     */
    public IncomingOrder read(long supplierId, long id) {
        OrderView order = orders.find(supplierId, id).orElseThrow(() -> gone("order", id));
        return read(
                order,
                partners.findConnection(new ConnectionId(order.connectionId()))
                        .orElseThrow(() -> gone("connection", order.connectionId())));
    }

    /**
     * What was fired when a version was accepted, made anew from its rows.
     *
     * @param told the version that had been fired before; empty where there was none
     */
    public OrderAccepted accepted(long supplierId, long id, Optional<Long> told) {
        OrderView view = orders.find(supplierId, id).orElseThrow(() -> gone("order", id));
        Connection connection = partners.findConnection(new ConnectionId(view.connectionId()))
                .orElseThrow(() -> gone("connection", view.connectionId()));
        IncomingOrder order = read(view, connection);
        OrderChange change = told.map(before -> OrderChange.to(order, read(connection, before)))
                .orElse(OrderChange.NEW);
        return new OrderAccepted(id, view.firstId(), view.head().receivedAt(), order, change, told);
    }

    /** The same, for those who have the connection. */
    public IncomingOrder read(Connection connection, long id) {
        return read(orders.find(connection.supplier().value(), id).orElseThrow(() -> gone("order", id)), connection);
    }

    private IncomingOrder read(OrderView order, Connection connection) {
        OrderHead head = order.head();
        return new IncomingOrder(
                connection,
                new DocumentId(order.documentId()),
                order.digest(),
                head.test(),
                head.orderNumber(),
                head.version(),
                head.orderedAt(),
                head.total(),
                order.shipTo(),
                order.billTo(),
                order.comments(),
                order.extrinsics(),
                order.lines().stream().map(OrderView.Line::ordered).toList(),
                new JournalEntry(
                        JournalEntry.Direction.IN,
                        connection.supplier().value(),
                        Optional.of(connection.id().value()),
                        "OrderRequest",
                        Optional.of(order.documentId()),
                        "text/xml",
                        new byte[0],
                        TAKEN,
                        List.of(),
                        attachments(connection, new JournalId(head.journalId()))),
                new Revision(head.revision(), order.replaces()),
                order.details());
    }

    private List<Attachment> attachments(Connection connection, JournalId document) {
        long supplier = connection.supplier().value();
        return journal.attachments(supplier, document).stream()
                .map(kept -> Attachment.of(
                        kept.number(),
                        kept.contentId(),
                        kept.sentAs(),
                        journal.attachment(supplier, document, kept.number())
                                .orElseThrow(() -> gone("attachment", kept.number()))))
                .toList();
    }

    private static IllegalStateException gone(String what, long id) {
        return new IllegalStateException("A row names %s %d, which does not exist".formatted(what, id));
    }
}

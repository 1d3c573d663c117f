package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;

/**
 * Puts every accepted order into the outbox, in the order's own transaction: there is no accepted order without an entry
 * and no entry without one. The document is made here, once; from now on only its bytes travel.
 */
@ApplicationScoped
public class QueueAcceptedOrders {

    private static final int NAME_LENGTH = 80;

    private final Outbox outbox;

    @Inject
    QueueAcceptedOrders(Outbox outbox) {
        this.outbox = outbox;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected QueueAcceptedOrders() {
        this(null);
    }

    void queue(@Observes OrderAccepted accepted) {
        outbox.add(entry(accepted));
    }

    static OutboxEntry entry(OrderAccepted accepted) {
        IncomingOrder order = accepted.order();
        long supplier = order.connection().supplier().value();
        String key = IdempotencyKey.of(List.of(
                        Long.toString(supplier),
                        Long.toString(order.connection().id().value()),
                        order.orderId(),
                        order.version().orElse(""),
                        CoreSystem.TARGET))
                .toString();
        return new OutboxEntry(
                supplier,
                CoreSystem.TARGET,
                accepted.subject(),
                key,
                OrderDocument.CONTENT_TYPE,
                fileName(order, key),
                OrderDocument.write(accepted, key));
    }

    /** The buyer's number for people, the key for uniqueness: {@code PO-4711-6f1c….json}. */
    private static String fileName(IncomingOrder order, String key) {
        String readable = order.orderId().replaceAll("[^A-Za-z0-9._-]", "_");
        String visible = readable.startsWith(".") ? "_" + readable.substring(1) : readable;
        return (visible.length() > NAME_LENGTH ? visible.substring(0, NAME_LENGTH) : visible) + "-" + key + ".json";
    }
}

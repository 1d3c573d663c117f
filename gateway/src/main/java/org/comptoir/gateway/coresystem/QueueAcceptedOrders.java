package org.comptoir.gateway.coresystem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import org.comptoir.gateway.delivery.Outbox;
import org.comptoir.gateway.delivery.OutboxEntry;
import org.comptoir.gateway.order.IncomingOrder;
import org.comptoir.gateway.order.OrderAccepted;
import org.comptoir.gateway.platform.GatewaySettings;

/**
 * Puts every accepted order into the outbox, in the order's own transaction: there is no accepted order without an entry
 * and no entry without one. The document is made here, once; from now on only its bytes travel.
 */
@ApplicationScoped
public class QueueAcceptedOrders {

    private static final int NAME_LENGTH = 80;

    private final Outbox outbox;
    private final GatewaySettings settings;

    @Inject
    QueueAcceptedOrders(Outbox outbox, GatewaySettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected QueueAcceptedOrders() {
        this(null, null);
    }

    void queue(@Observes OrderAccepted accepted) {
        outbox.add(entry(accepted, settings.publicUrl()));
    }

    static OutboxEntry entry(OrderAccepted accepted, URI publicUrl) {
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
                OrderDocument.write(accepted, key, publicUrl));
    }

    /** The buyer's number for people, the key for uniqueness: {@code PO-4711-6f1c….json}. */
    private static String fileName(IncomingOrder order, String key) {
        String readable = order.orderId().replaceAll("[^A-Za-z0-9._-]", "_");
        String visible = readable.startsWith(".") ? "_" + readable.substring(1) : readable;
        return (visible.length() > NAME_LENGTH ? visible.substring(0, NAME_LENGTH) : visible) + "-" + key + ".json";
    }
}

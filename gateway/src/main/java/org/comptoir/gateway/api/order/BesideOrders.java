package org.comptoir.gateway.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.DecideHeldOrder;

/** Asks the rooms that know of an order beside the one that has it. */
@ApplicationScoped
class BesideOrders {

    private final DecideHeldOrder decide;
    private final ConfirmationSearch confirmations;
    private final DeliverySearch deliveries;

    @Inject
    BesideOrders(DecideHeldOrder decide, ConfirmationSearch confirmations, DeliverySearch deliveries) {
        this.decide = decide;
        this.confirmations = confirmations;
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BesideOrders() {
        this(null, null, null);
    }

    OrderJson.Beside of(long supplier, OrderView order) {
        long id = order.head().id();
        return new OrderJson.Beside(
                decide.decisions(supplier, id),
                confirmations.about(supplier, id),
                deliveries.about(supplier, BackDocument.subject(order)));
    }
}

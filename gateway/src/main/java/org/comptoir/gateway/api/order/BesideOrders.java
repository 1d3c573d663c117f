package org.comptoir.gateway.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.fulfilment.summary.FulfilmentSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.DecideHeldOrder;

/** Asks the rooms that know of an order beside the one that has it. */
@ApplicationScoped
class BesideOrders {

    private final DecideHeldOrder decide;
    private final FulfilmentSearch fulfilment;
    private final DeliverySearch deliveries;

    @Inject
    BesideOrders(DecideHeldOrder decide, FulfilmentSearch fulfilment, DeliverySearch deliveries) {
        this.decide = decide;
        this.fulfilment = fulfilment;
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
                fulfilment.of(supplier, id),
                deliveries.about(supplier, BackDocument.subject(order)));
    }
}

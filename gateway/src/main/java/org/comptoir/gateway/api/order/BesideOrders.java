package org.comptoir.gateway.api.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.api.delivery.FrontDeliveries;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
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
    private final FrontDeliveries fronts;

    @Inject
    BesideOrders(
            DecideHeldOrder decide, FulfilmentSearch fulfilment, DeliverySearch deliveries, FrontDeliveries fronts) {
        this.decide = decide;
        this.fulfilment = fulfilment;
        this.deliveries = deliveries;
        this.fronts = fronts;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected BesideOrders() {
        this(null, null, null, null);
    }

    OrderJson.Beside of(long supplier, OrderView order) {
        long id = order.head().id();
        return new OrderJson.Beside(
                decide.decisions(supplier, id),
                fulfilment.of(supplier, id),
                handovers(supplier, order.deliveries()),
                handovers(supplier, deliveries.about(supplier, BackDocument.subject(order))));
    }

    private List<OrderStoryJson.Handover> handovers(long supplier, List<DeliveryView> all) {
        return all.stream()
                .map(each -> OrderStoryJson.handover(each, fronts.of(supplier, each)))
                .toList();
    }
}

package org.comptoir.gateway.console.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comptoir.gateway.delivery.AttemptView;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryView;
import org.comptoir.gateway.fulfilment.Confirmation;
import org.comptoir.gateway.fulfilment.ConfirmationSearch;
import org.comptoir.gateway.fulfilment.door.BackDocument;
import org.comptoir.gateway.order.OrderHead;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.order.intake.DecideHeldOrder;
import org.comptoir.gateway.order.intake.DecisionView;

/** What there is to tell of orders. */
@ApplicationScoped
public class OrderSources {

    private final OrderSearch orders;
    private final DecideHeldOrder decisions;
    private final ConfirmationSearch confirmations;
    private final DeliverySearch deliveries;

    @Inject
    OrderSources(
            OrderSearch orders,
            DecideHeldOrder decisions,
            ConfirmationSearch confirmations,
            DeliverySearch deliveries) {
        this.orders = orders;
        this.decisions = decisions;
        this.confirmations = confirmations;
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderSources() {
        this(null, null, null, null);
    }

    /** Those that came of a cart, each once whatever versions it has. */
    public List<OrderView> ofPromises(long supplier, long connection, Instant since, List<String> promises) {
        List<OrderView> found = new ArrayList<>();
        Set<Long> told = new HashSet<>();
        for (OrderHead head : orders.ofPromises(supplier, connection, since, promises)) {
            if (!told.contains(head.id())) {
                orders.find(supplier, head.id()).ifPresent(order -> {
                    order.versions().forEach(version -> told.add(version.id()));
                    found.add(order);
                });
            }
        }
        return found;
    }

    public Optional<OrderView> order(long supplier, long id) {
        return orders.find(supplier, id);
    }

    public List<DecisionView> decisions(long supplier, long order) {
        return decisions.decisions(supplier, order);
    }

    public List<Confirmation> confirmations(long supplier, long order) {
        return confirmations.about(supplier, order);
    }

    /** What goes back to the buyer. */
    public List<DeliveryView> back(long supplier, OrderView order) {
        return deliveries.about(supplier, BackDocument.subject(order));
    }

    public List<AttemptView> attempts(long supplier, long delivery) {
        return deliveries.attempts(supplier, delivery);
    }
}

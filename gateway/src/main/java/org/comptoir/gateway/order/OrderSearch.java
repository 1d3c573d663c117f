package org.comptoir.gateway.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.comptoir.gateway.delivery.DeliverySearch;

/** Lists orders and shows one whole, inside one supplier. */
@ApplicationScoped
public class OrderSearch {

    private final StoredOrders orders;
    private final DeliverySearch deliveries;

    @Inject
    OrderSearch(StoredOrders orders, DeliverySearch deliveries) {
        this.orders = orders;
        this.deliveries = deliveries;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderSearch() {
        this(null, null);
    }

    public OrderPage list(OrderQuery query) {
        return orders.list(query);
    }

    /** How many orders are in a state. */
    public long count(long supplierId, OrderStatus status) {
        return orders.count(supplierId, status);
    }

    /** How many orders were received at or after a moment. */
    public long countSince(long supplierId, Instant since) {
        return orders.countSince(supplierId, since);
    }

    /** Empty for an unknown id and for another supplier's. */
    public Optional<OrderView> find(long supplierId, long id) {
        return orders.find(supplierId, id)
                .map(order -> order.with(order.lines(), order.findings(), deliveries.about(supplierId, "order:" + id)));
    }
}

package org.comptoir.gateway.api.fulfilment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.comptoir.gateway.api.Problem;
import org.comptoir.gateway.api.WholeNumber;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.platform.GatewaySettings;

/** Orders as addresses name them. */
@ApplicationScoped
class OrderAddress {

    private final OrderSearch orders;
    private final GatewaySettings settings;

    @Inject
    OrderAddress(OrderSearch orders, GatewaySettings settings) {
        this.orders = orders;
        this.settings = settings;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OrderAddress() {
        this(null, null);
    }

    /** Ours of the order, be it there or not; what can be none is unknown. */
    long id(String order) {
        return WholeNumber.read(order).orElseThrow(() -> Problem.unknown("order", order));
    }

    /** The same of an order that the supplier has. */
    long known(long supplier, String order) {
        long id = id(order);
        if (orders.find(supplier, id).isEmpty()) {
            throw Problem.unknown("order", order);
        }
        return id;
    }

    /** Where what was said of the order is listed. */
    URI of(long id, String list) {
        return URI.create("%s/api/v1/orders/%d/%s".formatted(settings.publicUrl(), id, list));
    }
}

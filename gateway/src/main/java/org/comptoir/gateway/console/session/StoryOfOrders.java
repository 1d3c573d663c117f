package org.comptoir.gateway.console.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.comptoir.gateway.cart.kept.KeptCart;

/** What came of a returned cart. */
@RequestScoped
class StoryOfOrders {

    private final OrderSources sources;
    private final OrderMoments moments;

    @Inject
    StoryOfOrders(OrderSources sources, OrderMoments moments) {
        this.sources = sources;
        this.moments = moments;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected StoryOfOrders() {
        this(null, null);
    }

    public List<Moment> of(long supplier, long connection, KeptCart cart) {
        return sources.ofPromises(supplier, connection, cart.at(), cart.promises()).stream()
                .flatMap(order -> moments.of(supplier, order).stream())
                .toList();
    }
}

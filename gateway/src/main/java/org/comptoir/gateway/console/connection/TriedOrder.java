package org.comptoir.gateway.console.connection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.order.Finding;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderView;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.simulator.SetupAnswer;
import org.comptoir.gateway.simulator.SimulatedBuyer;

/** Sends a test order and looks what became of it. */
@RequestScoped
class TriedOrder {

    private final PlayedBuyer buyer;
    private final OrderSearch orders;

    @Inject
    TriedOrder(PlayedBuyer buyer, OrderSearch orders) {
        this.buyer = buyer;
        this.orders = orders;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TriedOrder() {
        this(null, null);
    }

    /** Why a connection takes no test order from here. */
    public enum Obstacle {
        NONE,
        /** Whatever is sent to a connection for production might be taken for business. */
        PRODUCTION,
        /** Only the cart comes by this protocol. */
        NO_ORDERS
    }

    /**
     * What came of it.
     *
     * @param order as it is stored; empty where it was refused
     */
    public record Placed(SetupAnswer answer, Optional<OrderView> order) {

        /** What differs from the promise; that it is a test is no difference. */
        public List<Finding> differences() {
            return order.map(OrderView::findings).orElse(List.of()).stream()
                    .filter(finding -> finding.rule() != Finding.Rule.TRIAL)
                    .toList();
        }
    }

    public Obstacle obstacle(Connection connection) {
        if (connection.protocol().isEnteredByName()) {
            return Obstacle.NO_ORDERS;
        }
        return connection.test() ? Obstacle.NONE : Obstacle.PRODUCTION;
    }

    /** Empty where the connection takes none from here, or the cart holds nothing to order. */
    public Optional<Placed> place(Connection connection, byte[] cart, String actor) {
        if (obstacle(connection) != Obstacle.NONE) {
            return Optional.empty();
        }
        String number = buyer.orderNumber();
        return buyer.order(connection, cart, number, actor)
                .map(answer -> new Placed(answer, stored(connection, number)));
    }

    private Optional<OrderView> stored(Connection connection, String number) {
        long supplier = connection.supplier().value();
        return orders.ofDocument(supplier, connection.id().value(), SimulatedBuyer.payloadId(number))
                .flatMap(id -> orders.find(supplier, id));
    }
}

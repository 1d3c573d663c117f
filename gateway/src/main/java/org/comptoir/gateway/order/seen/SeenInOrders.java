package org.comptoir.gateway.order.seen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.comptoir.gateway.partner.ConnectionId;

/** Which Extrinsics the last orders of a connection had. */
@ApplicationScoped
public class SeenInOrders {

    private static final int ORDERS = 50;
    private static final int ORDERS_WITH_LINES = 20;
    private static final int LINES = 500;

    private final OrderedNames rows;

    @Inject
    SeenInOrders(OrderedNames rows) {
        this.rows = rows;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SeenInOrders() {
        this(null);
    }

    /**
     * Names only.
     *
     * @param heads of the last fifty orders
     * @param lines of the first five hundred lines of the last twenty
     */
    public record Names(Set<String> heads, Set<String> lines) {}

    public Names names(ConnectionId connection) {
        return new Names(rows.heads(connection, ORDERS), rows.lines(connection, ORDERS_WITH_LINES, LINES));
    }
}

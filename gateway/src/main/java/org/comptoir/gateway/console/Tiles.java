package org.comptoir.gateway.console;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.comptoir.gateway.delivery.DeliveryQuery;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
import org.comptoir.gateway.order.OrderQuery;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.order.OrderStatus;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.punchout.SessionSearch;

/** Counts what the overview shows: first what waits for a person, then the last 24 hours. */
@ApplicationScoped
class Tiles {

    private static final Duration LATELY = Duration.ofHours(24);

    private final OrderSearch orders;
    private final DeliverySearch deliveries;
    private final SessionSearch sessions;
    private final Clock clock;

    @Inject
    Tiles(OrderSearch orders, DeliverySearch deliveries, SessionSearch sessions, Clock clock) {
        this.orders = orders;
        this.deliveries = deliveries;
        this.sessions = sessions;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Tiles() {
        this(null, null, null, null);
    }

    public List<Tile> of(SupplierId supplier) {
        Instant since = clock.instant().minus(LATELY);
        return List.of(
                Tile.alarming("tile.onHold", onHold(supplier), "/console/orders?status=ON_HOLD"),
                Tile.alarming("tile.dead", deliveries(supplier, DeliveryState.DEAD), "/console/deliveries?state=DEAD"),
                Tile.plain(
                        "tile.waiting",
                        deliveries(supplier, DeliveryState.WAITING),
                        "/console/deliveries?state=WAITING"),
                Tile.plain("tile.orders", ordersSince(supplier, since), "/console/orders"),
                Tile.plain("tile.sessions", sessions.countSince(supplier, since), "/console/sessions"));
    }

    private long onHold(SupplierId supplier) {
        return orders.count(new OrderQuery(
                supplier.value(),
                Optional.of(OrderStatus.ON_HOLD),
                Optional.empty(),
                Optional.empty(),
                OptionalLong.empty(),
                1));
    }

    private long ordersSince(SupplierId supplier, Instant since) {
        return orders.count(new OrderQuery(
                supplier.value(), Optional.empty(), Optional.of(since), Optional.empty(), OptionalLong.empty(), 1));
    }

    private long deliveries(SupplierId supplier, DeliveryState state) {
        return deliveries.count(
                new DeliveryQuery(supplier.value(), Optional.of(state), Optional.empty(), OptionalLong.empty(), 1));
    }
}

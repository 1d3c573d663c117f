package org.comptoir.gateway.console.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.gateway.delivery.DeliverySearch;
import org.comptoir.gateway.delivery.DeliveryState;
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
    private final Chores chores;
    private final Clock clock;

    @Inject
    Tiles(OrderSearch orders, DeliverySearch deliveries, SessionSearch sessions, Chores chores, Clock clock) {
        this.orders = orders;
        this.deliveries = deliveries;
        this.sessions = sessions;
        this.chores = chores;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected Tiles() {
        this(null, null, null, null, null);
    }

    /** @param seesStrangers whether who looks may see documents of callers nobody recognised */
    public List<Tile> of(SupplierId supplier, boolean seesStrangers) {
        Instant since = clock.instant().minus(LATELY);
        List<Tile> tiles = new ArrayList<>(List.of(
                Tile.alarming(
                        "tile.onHold",
                        orders.count(supplier.value(), OrderStatus.ON_HOLD),
                        "/console/orders?status=ON_HOLD"),
                Tile.alarming(
                        "tile.dead",
                        deliveries.count(supplier.value(), DeliveryState.DEAD),
                        "/console/deliveries?state=DEAD"),
                Tile.alarming(
                        "tile.verify",
                        deliveries.count(supplier.value(), DeliveryState.VERIFY),
                        "/console/deliveries?state=VERIFY"),
                Tile.plain(
                        "tile.waiting",
                        deliveries.count(supplier.value(), DeliveryState.WAITING),
                        "/console/deliveries?state=WAITING"),
                Tile.plain("tile.orders", orders.countSince(supplier.value(), since), "/console/orders"),
                Tile.plain("tile.sessions", sessions.countSince(supplier, since), "/console/sessions")));
        tiles.addAll(chores.refused(supplier, seesStrangers));
        Stream.concat(chores.of(supplier).stream(), Stream.of(chores.trail(supplier)))
                .filter(tile -> tile.count() > 0)
                .forEach(tile -> tiles.add(0, tile));
        return tiles;
    }
}

package org.comptoir.gateway.order.reckoning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.comptoir.gateway.order.reckoning.Reckoning.Discrepancy;

/** Holds the orders of a day against their deliveries. Changes nothing: what is amiss is for people to look at. */
@ApplicationScoped
public class ReconcileOrders {

    /** What belongs together is written together: what adds up on its day does so later too. */
    private static final Duration DAY = Duration.ofDays(1);

    private static final int MOST = 20;

    private final OrderSums sums;
    private final Clock clock;

    @Inject
    ReconcileOrders(OrderSums sums, Clock clock) {
        this.sums = sums;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ReconcileOrders() {
        this(null, null);
    }

    public Reckoning reconcile() {
        Instant since = clock.instant().minus(DAY);
        List<Discrepancy> amiss = Stream.of(
                        sums.uneven(since, MOST), sums.overdue(MOST), sums.leases(MOST), sums.parked(MOST))
                .flatMap(List::stream)
                .toList();
        return new Reckoning(sums.figures(since), amiss);
    }
}

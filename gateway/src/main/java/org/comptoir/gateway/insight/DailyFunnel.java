package org.comptoir.gateway.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comptoir.gateway.insight.Funnel.Stage;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.punchout.SessionSearch;

/** The day so far of every connection beside its normal: ten questions however many connections there are. Days are of UTC. */
@ApplicationScoped
public class DailyFunnel {

    private static final int WEEKS = 4;
    private static final Duration WEEK = Duration.ofDays(7);

    private final SessionSearch sessions;
    private final OrderSearch orders;
    private final Clock clock;

    @Inject
    DailyFunnel(SessionSearch sessions, OrderSearch orders, Clock clock) {
        this.sessions = sessions;
        this.orders = orders;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected DailyFunnel() {
        this(null, null, null);
    }

    /** Of connections that did anything today or on one of the days it is held against. */
    public List<Funnel> of(long supplier) {
        Instant now = clock.instant();
        Map<Long, List<Map<Stage, Long>>> counts = new TreeMap<>();
        for (int week = 0; week <= WEEKS; week++) {
            Instant to = now.minus(WEEK.multipliedBy(week));
            count(supplier, to.truncatedTo(ChronoUnit.DAYS), to, week, counts);
        }
        List<Funnel> funnels = new ArrayList<>();
        counts.forEach((connection, days) -> funnels.add(Funnel.of(connection, days)));
        return funnels;
    }

    private void count(long supplier, Instant from, Instant to, int week, Map<Long, List<Map<Stage, Long>>> counts) {
        for (SessionSearch.Flow flow : sessions.flow(supplier, from, to)) {
            Map<Stage, Long> day = day(counts, flow.connection(), week);
            day.put(Stage.SETUP, flow.setups());
            day.put(Stage.SHOP, flow.opened());
            day.put(Stage.CART, flow.carts());
        }
        for (OrderSearch.Flow flow : orders.flow(supplier, from, to)) {
            Map<Stage, Long> day = day(counts, flow.connection(), week);
            day.put(Stage.ORDER, flow.orders());
            day.put(Stage.DELIVERED, flow.delivered());
        }
    }

    private static Map<Stage, Long> day(Map<Long, List<Map<Stage, Long>>> counts, long connection, int week) {
        return counts.computeIfAbsent(connection, any -> emptyDays()).get(week);
    }

    private static List<Map<Stage, Long>> emptyDays() {
        List<Map<Stage, Long>> days = new ArrayList<>();
        for (int week = 0; week <= WEEKS; week++) {
            days.add(new EnumMap<>(Stage.class));
        }
        return days;
    }
}

package org.comptoir.gateway.insight;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.journal.JournalSearch;
import org.comptoir.gateway.order.OrderSearch;
import org.comptoir.gateway.punchout.SessionSearch;

/** What is heard of every connection of a supplier, in three questions however many there are. */
@ApplicationScoped
public class ConnectionPulse {

    private static final Duration LATELY = Duration.ofHours(24);

    private final SessionSearch sessions;
    private final OrderSearch orders;
    private final JournalSearch journal;
    private final Clock clock;

    @Inject
    ConnectionPulse(SessionSearch sessions, OrderSearch orders, JournalSearch journal, Clock clock) {
        this.sessions = sessions;
        this.orders = orders;
        this.journal = journal;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected ConnectionPulse() {
        this(null, null, null, null);
    }

    /** By the connection's id. */
    public Map<Long, Pulse> of(long supplier) {
        Map<Long, Instant> ordered = orders.latest(supplier);
        Map<Long, Long> refused = journal.refusedSince(supplier, clock.instant().minus(LATELY));
        return sessions.latest(supplier).stream()
                .collect(toMap(
                        SessionSearch.Latest::connection,
                        each -> new Pulse(
                                each.setup(),
                                each.cart(),
                                Optional.ofNullable(ordered.get(each.connection())),
                                refused.getOrDefault(each.connection(), 0L))));
    }
}

package org.comptoir.gateway.fulfilment.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comptoir.gateway.partner.ConnectionId;

/** How often a door may be asked. In this node's memory: it spares a buyer's suite our haste, and guards nothing of ours. */
final class Pace {

    static final int MOST = 6;
    static final Duration WITHIN = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<ConnectionId, List<Instant>> asked = new ConcurrentHashMap<>();

    Pace(Clock clock) {
        this.clock = clock;
    }

    /** Whether it may be asked now; if so, that counts. */
    boolean take(ConnectionId connection) {
        Instant now = clock.instant();
        Instant since = now.minus(WITHIN);
        List<Instant> after = asked.merge(connection, List.of(now), (before, fresh) -> {
            List<Instant> still = new ArrayList<>(
                    before.stream().filter(at -> at.isAfter(since)).toList());
            // one more than may be: whoever goes on asking is not let in for that
            if (still.size() <= MOST) {
                still.add(now);
            }
            return List.copyOf(still);
        });
        return after.size() <= MOST;
    }
}

package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;

/** Lists sessions for the people who look after them, newest first. */
@ApplicationScoped
public class SessionSearch {

    private static final int MOST = 200;

    /**
     * When a connection was last used for shopping.
     *
     * @param setup when its newest session was started; empty if there was none
     * @param cart when a cart was last returned to its buyer
     */
    public record Latest(long connection, Optional<Instant> setup, Optional<Instant> cart) {}

    /** Sessions of one connection started in a span of time, how many were opened by a browser, and how many returned a cart. */
    public record Flow(long connection, long setups, long opened, long carts) {}

    private final PunchOutSessions sessions;
    private final PartnerDirectory partners;
    private final Clock clock;

    @Inject
    SessionSearch(PunchOutSessions sessions, PartnerDirectory partners, Clock clock) {
        this.sessions = sessions;
        this.partners = partners;
        this.clock = clock;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected SessionSearch() {
        this(null, null, null);
    }

    /**
     * @param before the last session of the page before, empty for the first page
     * @param limit at most 200 are given
     */
    public List<SessionSummary> newest(SupplierId supplier, Optional<SessionId> before, int limit) {
        long below = before.map(SessionId::value).orElse(Long.MAX_VALUE);
        Instant now = clock.instant();
        return sessions.newest(supplier, below, Math.min(limit, MOST)).stream()
                .map(session -> summary(session, now))
                .toList();
    }

    /** How many sessions were started at or after a moment. */
    public long countSince(SupplierId supplier, Instant since) {
        return sessions.countSince(supplier, since);
    }

    /** For each connection of a supplier when it was last used for shopping. */
    public List<Latest> latest(long supplier) {
        return sessions.latest(supplier);
    }

    /** What became of the sessions of each connection that were started in a span of time. */
    public List<Flow> flow(long supplier, Instant from, Instant to) {
        return sessions.flow(supplier, from, to);
    }

    private SessionSummary summary(StoredSession session, Instant now) {
        Optional<Connection> connection = partners.findConnection(session.connection());
        return new SessionSummary(
                session.id(),
                session.supplier(),
                session.connection(),
                connection.map(Connection::name).orElse("?"),
                connection.map(known -> known.client().name()).orElse("?"),
                session.operation(),
                session.stateAt(now),
                session.setupDocument(),
                session.person(),
                session.life().startedAt(),
                session.life().startUsedAt(),
                session.life().endedAt());
    }
}

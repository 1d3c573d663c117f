package org.comptoir.gateway.punchout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comptoir.gateway.partner.Connection;
import org.comptoir.gateway.partner.ConnectionId;
import org.comptoir.gateway.partner.PartnerDirectory;
import org.comptoir.gateway.partner.SupplierId;
import org.comptoir.gateway.partner.dialect.extrinsic.Meaning;
import org.comptoir.gateway.partner.dialect.extrinsic.PersonNames;

/** Lists sessions for the people who look after them, newest first. */
@ApplicationScoped
public class SessionSearch {

    private static final int MOST = 200;
    private static final Duration AROUND = Duration.ofMinutes(5);

    /**
     * When a connection was last used for shopping.
     *
     * @param setup when its newest session was started; empty if there was none
     * @param cart when a cart was last returned to its buyer
     */
    public record Latest(long connection, Optional<Instant> setup, Optional<Instant> cart) {}

    /** Sessions of one connection started in a span of time, how many were opened by a browser, and how many returned a cart. */
    public record Flow(long connection, long setups, long opened, long carts) {}

    /**
     * One session whole.
     *
     * @param lastSeenAt of the browser, to the minute
     * @param expiredAt when it ran out; empty for one that has not
     * @param said what else the setup said of the person, by the connection's names of today
     */
    public record Details(
            SessionSummary summary, Instant lastSeenAt, Optional<Instant> expiredAt, Map<Meaning, String> said) {}

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

    /** Empty for an unknown id and for another supplier's. */
    public Optional<Details> find(SupplierId supplier, SessionId id) {
        Instant now = clock.instant();
        return sessions.find(supplier, id)
                .map(session -> new Details(
                        summary(session, now), session.life().lastSeenAt(), session.expiredAt(now), said(session)));
    }

    private Map<Meaning, String> said(StoredSession session) {
        PersonNames names = partners.findConnection(session.connection())
                .map(connection -> connection.dialect().personNames())
                .orElse(PersonNames.NONE);
        Map<Meaning, String> said = new EnumMap<>(Meaning.class);
        for (Meaning meaning : List.of(Meaning.USER, Meaning.COST_CENTRE, Meaning.PHONE)) {
            names.find(meaning, session.extrinsics()).ifPresent(value -> said.put(meaning, value));
        }
        return said;
    }

    /**
     * The session that a setup document began.
     *
     * @param at when the document came
     */
    public Optional<SessionId> startedBy(ConnectionId connection, String documentId, Instant at) {
        return sessions.startedBy(connection, documentId, at.minus(AROUND), at.plus(AROUND));
    }

    /** How many sessions of buyers were started at or after a moment. */
    public long countSince(SupplierId supplier, Instant since) {
        return sessions.countSince(supplier, since);
    }

    /** For each connection of a supplier when it was last used for shopping. */
    public List<Latest> latest(long supplier) {
        return sessions.latest(supplier);
    }

    /** What became of the sessions of each connection's buyer that were started in a span of time. */
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
                session.life().endedAt(),
                session.trial());
    }
}

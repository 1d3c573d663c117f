package org.comptoir.gateway.punchout.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.comptoir.gateway.journal.retention.Span;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.punchout.SessionId;

/** Rows of sessions that ended long ago. */
@ApplicationScoped
class OldSessions {

    /** Through the supplier's connections, whose sessions have an index by when they were started. */
    private static final String OLD = """
             from connection c join punchout_session s on s.connection_id = c.id
             where c.supplier_id = ? and s.started_at < ? and s.expires_at < ? limit ?""";

    private final Database database;

    @Inject
    OldSessions(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected OldSessions() {
        this(null);
    }

    public List<SessionId> next(Span span, int limit) {
        return database.query(
                "select s.id " + OLD,
                row -> new SessionId(row.number("id")),
                span.supplierId(),
                span.before(),
                span.before(),
                limit);
    }

    public int count(Span span, int most) {
        return database.one(
                        "select count(*) as found from (select s.id " + OLD + ") counted",
                        row -> row.integer("found"),
                        span.supplierId(),
                        span.before(),
                        span.before(),
                        most)
                .orElse(0);
    }

    public void remove(long supplierId, Collection<SessionId> sessions) {
        database.batch(
                "delete from punchout_session where supplier_id = ? and id = ?",
                sessions.stream()
                        .map(session -> new Object[] {supplierId, session.value()})
                        .toList());
    }
}

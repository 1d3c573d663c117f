package org.comptoir.gateway.journal.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.Row;

/**
 * Sealed rows of the audit trail, found by their place in the chain: the one order that has an index already, so that
 * appending costs nothing more. The indexes for filters hold sealed rows alone.
 */
@ApplicationScoped
class TrailRows {

    private final Database database;

    @Inject
    TrailRows(Database database) {
        this.database = database;
    }

    @SuppressWarnings("NullAway") // for the CDI client proxy only
    protected TrailRows() {
        this(null);
    }

    /** Places of a chain, both ends excluded. */
    record Span(long above, long below) {

        boolean isEmpty() {
            return below - above <= 1;
        }
    }

    /** How many rows a supplier's chain holds. */
    public long length(long supplierId) {
        return database.one(
                        "select length from audit_chain where supplier_id = ?", row -> row.number("length"), supplierId)
                .orElse(0L);
    }

    /** How many events the retention rule took from the beginning of a supplier's chain. */
    public long removed(long supplierId) {
        return database.one(
                        "select removed from audit_chain where supplier_id = ?",
                        row -> row.number("removed"),
                        supplierId)
                .orElse(0L);
    }

    /** When the event at a place happened; empty where the place was never taken, or its row is gone. */
    public Optional<Instant> timeAt(long supplierId, long place) {
        return database.one(
                "select at from audit_event where supplier_id = ? and chain_no = ?",
                row -> row.instant("at"),
                supplierId,
                place);
    }

    public List<TrailRow> newest(TrailQuery query, Span span, int limit) {
        return list(query, span, "desc", limit);
    }

    public List<TrailRow> oldest(TrailQuery query, Span span, int limit) {
        return list(query, span, "asc", limit);
    }

    private List<TrailRow> list(TrailQuery query, Span span, String order, int limit) {
        StringBuilder sql = new StringBuilder("select chain_no, id, at, actor, action, subject, detail, hash, left_hash"
                + " from audit_event where supplier_id = ? and chain_no > ? and chain_no < ?");
        List<Object> arguments = new ArrayList<>(List.of(query.supplierId(), span.above(), span.below()));
        query.actor().ifPresent(actor -> filter(sql, arguments, actorIs(actor), actor));
        query.action().ifPresent(action -> byAction(sql, arguments, action));
        query.subject().ifPresent(subject -> filter(sql, arguments, " and subject = ?", subject));
        query.since().ifPresent(since -> filter(sql, arguments, " and at >= ?", since));
        query.until().ifPresent(until -> filter(sql, arguments, " and at < ?", until));
        sql.append(" order by chain_no ").append(order).append(" limit ?");
        arguments.add(limit);
        return database.query(sql.toString(), TrailRows::row, arguments.toArray());
    }

    /** People's events have an index of their own, which is found only where the statement says that a person is meant. */
    private static String actorIs(String actor) {
        return actor.startsWith("user:") ? " and actor like 'user:%' and actor = ?" : " and actor = ?";
    }

    private static void byAction(StringBuilder sql, List<Object> arguments, String action) {
        if (action.contains(".")) {
            filter(sql, arguments, " and action = ?", action);
        } else {
            filter(sql, arguments, " and action like ?", action.replaceAll("[%_\\\\]", "") + ".%");
        }
    }

    private static void filter(StringBuilder sql, List<Object> arguments, String condition, Object argument) {
        sql.append(condition);
        arguments.add(argument);
    }

    private static TrailRow row(Row row) throws SQLException {
        return new TrailRow(
                row.number("chain_no"),
                row.number("id"),
                row.instant("at"),
                row.text("actor"),
                row.text("action"),
                row.text("subject"),
                row.text("detail"),
                row.optionalText("hash").orElse(""),
                row.optionalText("left_hash"));
    }
}

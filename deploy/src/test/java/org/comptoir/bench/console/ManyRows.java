package org.comptoir.bench.console;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Years of work as rows of PostgreSQL: each row that is there is copied with numbers of its own and a time of its own within the
 * last 90 days; the later a copy's number, the later its time.
 *
 * @param documents of the journal
 * @param orders with lines, findings and deliveries; sessions are as many as setups stand beside them
 */
public record ManyRows(long documents, long orders) {

    /** Numbers of the rows there were are smaller. */
    private static final String STEP = "1000000::bigint * k";

    private static final String MOMENT = "now() - interval '90 days' * (1 - k / %d.0)";

    /** @return documents, orders, sessions, deliveries, audit events that there are then */
    public long[] write(Connection connection) throws SQLException {
        long documentTimes = documents / count(connection, "document_journal");
        long orderTimes = orders / count(connection, "purchase_order");
        copy(
                connection,
                "document_journal",
                "id",
                documentTimes,
                Map.of(
                        "id",
                        "id + " + STEP,
                        "document_id",
                        "document_id || '-' || k",
                        "received_at",
                        MOMENT.formatted(documentTimes)));
        copy(
                connection,
                "buyer_order",
                "id",
                orderTimes,
                Map.of(
                        "id", "id + " + STEP,
                        "order_number", "order_number || '-' || k",
                        "applied_id", "applied_id + " + STEP,
                        "told_id", "told_id + " + STEP));
        copy(
                connection,
                "purchase_order",
                "id",
                orderTimes,
                Map.of(
                        "id",
                        "id + " + STEP,
                        "buyer_order_id",
                        "buyer_order_id + " + STEP,
                        "journal_id",
                        "journal_id + " + STEP,
                        "document_id",
                        "document_id || '-' || k",
                        "order_number",
                        "order_number || '-' || k",
                        "received_at",
                        MOMENT.formatted(orderTimes)));
        copy(
                connection,
                "order_document",
                "id",
                orderTimes,
                Map.of(
                        "id", "id + " + STEP,
                        "order_id", "order_id + " + STEP,
                        "journal_id", "journal_id + " + STEP,
                        "document_id", "document_id || '-' || k"));
        for (String part : List.of("purchase_order_line", "order_finding")) {
            copy(connection, part, "order_id", orderTimes, Map.of("order_id", "order_id + " + STEP));
        }
        copy(
                connection,
                "outbox",
                "id",
                orderTimes,
                Map.of(
                        "id",
                        "id + " + STEP,
                        "subject",
                        "'order:' || (substring(subject from 7)::bigint + " + STEP + ")",
                        "idempotency_key",
                        "idempotency_key || '-' || k",
                        "created_at",
                        MOMENT.formatted(orderTimes)));
        copy(connection, "outbox_attempt", "outbox_id", orderTimes, Map.of("outbox_id", "outbox_id + " + STEP));
        copy(
                connection,
                "punchout_session",
                "id",
                orderTimes,
                Map.of(
                        "id", "id + " + STEP,
                        "start_token_hash", "md5(start_token_hash || k)",
                        "session_token_hash", "md5(session_token_hash || k)",
                        "replay_key", "md5(replay_key || k)",
                        "document_id", "document_id || '-' || k",
                        "started_at", MOMENT.formatted(orderTimes)));
        copy(
                connection,
                "audit_event",
                "id",
                orderTimes,
                Map.of(
                        "id", "id + " + STEP,
                        "chain_no", "chain_no + " + STEP,
                        "at", MOMENT.formatted(orderTimes)));
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
        return new long[] {
            count(connection, "document_journal"),
            count(connection, "purchase_order"),
            count(connection, "punchout_session"),
            count(connection, "outbox"),
            count(connection, "audit_event")
        };
    }

    /** All columns as they are, but for those told. */
    private static void copy(Connection connection, String table, String key, long times, Map<String, String> otherwise)
            throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "public", table, null)) {
            while (found.next()) {
                String column = found.getString("COLUMN_NAME");
                columns.put(column, otherwise.getOrDefault(column, column));
            }
        }
        if (!columns.keySet().containsAll(otherwise.keySet())) {
            throw new IllegalStateException("%s has not all of %s".formatted(table, otherwise.keySet()));
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "insert into %s (%s) select %s from %s cross join generate_series(1, %d) k where %s < 1000000"
                            .formatted(
                                    table,
                                    String.join(", ", columns.keySet()),
                                    columns.values().stream().collect(Collectors.joining(", ")),
                                    table,
                                    times,
                                    key));
        }
    }

    private static long count(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet counted = statement.executeQuery("select count(*) from " + table)) {
            counted.next();
            return counted.getLong(1);
        }
    }
}

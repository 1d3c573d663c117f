package org.comptoir.gateway.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.DatabaseSettings;
import org.comptoir.gateway.platform.GatewaySettings;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What core systems said to a release before, in a schema of its own beside the one under test. */
@ExtendWith(ArquillianExtension.class)
class OldWordsIT {

    private static final String SCHEMA = "old_words";
    private static final long DOCUMENT = 1;

    @Inject
    GatewaySettings settings;

    @Inject
    Database database;

    @Inject
    @Any
    Instance<JavaMigration> inJava;

    @AfterEach
    void dropIt() {
        database.update("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void aNumberOfShipmentsIsTheOrdersThatHadItFirstHoweverManyNoticesThereAre() throws Exception {
        migrateTo("68");
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            insert(connection, "document_journal", Map.of("id", DOCUMENT));
            for (long order : List.of(1L, 2L, 3L)) {
                order(connection, order, order == 3 ? 8 : 7);
            }
            notice(connection, 7, 1, "DN-1", "PLANNED");
            notice(connection, 7, 2, "DN-1", "TAKEN_BACK");
            notice(connection, 7, 1, "DN-1", "ACTUAL");
            notice(connection, 7, 2, "DN-2", "ACTUAL");
            notice(connection, 8, 3, "DN-1", "ACTUAL");

            migrateTo("69");

            assertThat(
                            rows(
                                    statement,
                                    "select supplier_id, number, first_order_id from shipment_number order by supplier_id, number"))
                    .containsExactly("7 DN-1 1", "7 DN-2 2", "8 DN-1 3");
        }
    }

    @Test
    void whatTheConsoleTriedBeforeIsATrialAndItsNumberNobodys() throws Exception {
        migrateTo("70");
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            insert(connection, "document_journal", Map.of("id", DOCUMENT));
            order(connection, 1, 7);
            order(connection, 2, 7);
            statement.execute("update purchase_order set trial = true where id = 1");
            Map<String, Object> ofOne = Map.of("supplier_id", 7L, "first_order_id", 1L, "order_id", 1L);
            insert(
                    connection,
                    "ship_notice",
                    with(ofOne, "idempotency_key", "try-out-ship-notice", "number", "DN-TRY-1"));
            insert(connection, "ship_notice", with(ofOne, "idempotency_key", "k", "number", "DN-1"));
            insert(connection, "invoice", with(ofOne, "idempotency_key", "try-out-invoice", "number", "RE-TRY-1"));
            notice(connection, 7, 2, "DN-2", "ACTUAL");
            for (String number : List.of("DN-TRY-1", "DN-1", "DN-2")) {
                insert(
                        connection,
                        "shipment_number",
                        Map.of("supplier_id", 7L, "number", number, "first_order_id", number.equals("DN-2") ? 2L : 1L));
            }

            migrateTo("71");

            assertThat(
                            rows(
                                    statement,
                                    "select number from ship_notice where tried union all select number from invoice where tried order by 1"))
                    .containsExactly("DN-TRY-1", "RE-TRY-1");
            assertThat(rows(statement, "select number from shipment_number order by number"))
                    .containsExactly("DN-1", "DN-2");
            insert(connection, "ship_notice", with(ofOne, "idempotency_key", "k-2", "number", "DN-TRY-1"));
        }
    }

    @Test
    void whatABuyerHadAlreadyIsAmongWhatWasTaken() throws Exception {
        migrateTo("71");
        try (Connection connection = connection();
                Statement statement = connection.createStatement()) {
            Map<String, Object> back =
                    Map.of("supplier_id", 7L, "kind", "ShipNoticeRequest", "direction", "OUT", "status", 409);
            insert(connection, "supplier", Map.of("id", 7L, "name", "S"));
            insert(connection, "document_journal", with(back, "reason", "the buyer has it already: DN-1"));
            insert(connection, "document_journal", with(back, "reason", "the target answered with cXML status 409"));

            migrateTo("72");

            assertThat(rows(statement, "select status, reason from document_journal order by status"))
                    .containsExactly(
                            "-409 the buyer has it already: DN-1", "409 the target answered with cXML status 409");
        }
    }

    private static Map<String, Object> with(Map<String, Object> columns, String... more) {
        Map<String, Object> all = new LinkedHashMap<>(columns);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    private static void notice(Connection connection, long supplier, long order, String number, String stage)
            throws SQLException {
        insert(
                connection,
                "ship_notice",
                Map.of(
                        "supplier_id",
                        supplier,
                        "first_order_id",
                        order,
                        "order_id",
                        order,
                        "number",
                        number,
                        "stage",
                        stage,
                        "idempotency_key",
                        number + stage));
    }

    private static void order(Connection connection, long id, long supplier) throws SQLException {
        insert(
                connection,
                "purchase_order",
                Map.of("id", id, "supplier_id", supplier, "order_number", "PO-" + id, "digest", "d" + id));
    }

    /** Columns that must have a value and are not named get one that says nothing. */
    private static void insert(Connection connection, String table, Map<String, Object> named) throws SQLException {
        Map<String, Object> all = new LinkedHashMap<>(named);
        DatabaseMetaData metadata = connection.getMetaData();
        try (ResultSet column = metadata.getColumns(null, SCHEMA, table, null)) {
            while (column.next()) {
                boolean open = column.getInt("NULLABLE") == DatabaseMetaData.columnNoNulls
                        && column.getString("COLUMN_DEF") == null
                        && !column.getString("IS_AUTOINCREMENT").equals("YES");
                if (open) {
                    all.putIfAbsent(column.getString("COLUMN_NAME"), nothing(column.getInt("DATA_TYPE")));
                }
            }
        }
        String sql = "insert into %s (%s) values (%s)"
                .formatted(
                        table,
                        String.join(", ", all.keySet()),
                        String.join(
                                ", ", all.values().stream().map(value -> "?").toList()));
        try (var insert = connection.prepareStatement(sql)) {
            int place = 1;
            for (Object value : all.values()) {
                insert.setObject(place++, value);
            }
            insert.executeUpdate();
        }
    }

    private static Object nothing(int type) {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.NUMERIC, Types.SMALLINT -> DOCUMENT;
            case Types.BOOLEAN, Types.BIT -> false;
            case Types.BINARY, Types.VARBINARY -> new byte[0];
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> OffsetDateTime.parse("2026-11-30T09:00:00+00:00");
            default -> "{}";
        };
    }

    private static List<String> rows(Statement statement, String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<String> values = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    values.add(row.getString(column));
                }
                found.add(String.join(" ", values));
            }
        }
        return found;
    }

    private Connection connection() throws SQLException {
        DatabaseSettings rows = settings.database();
        Connection connection = DriverManager.getConnection(rows.url(), rows.user(), rows.password());
        connection.setSchema(SCHEMA);
        return connection;
    }

    private void migrateTo(String version) {
        DatabaseSettings rows = settings.database();
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(rows.url(), rows.user(), rows.password())
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .placeholders(Map.of("postgresql", database.isPostgresql() ? "" : "-- "))
                .javaMigrations(inJava.stream().toArray(JavaMigration[]::new))
                .target(version)
                .load()
                .migrate();
    }
}

package org.comptoir.gateway.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses a database that would forget a committed order in a crash. */
final class Durability {

    private Durability() {}

    /**
     * Opens a connection that may be trusted with an order.
     *
     * @throws SettingsException if the database answers a commit before it is on the disk
     * @throws SQLException if the database cannot be reached; noted for the operator, should this be the start
     */
    static Connection checked(DatabaseSettings settings, DataSource driver) throws SQLException {
        Connection connection;
        try {
            connection = driver.getConnection();
        } catch (SQLException unreachable) {
            StartRefusal.of(SettingsException.of(
                    "GATEWAY_DB_URL",
                    settings.printableUrl(),
                    "the database does not let us in (%s); start it, or correct GATEWAY_DB_URL, GATEWAY_DB_USER and GATEWAY_DB_PASSWORD"
                            .formatted(firstLine(unreachable))));
            throw unreachable;
        }
        if (!settings.isEmbedded()) {
            refuseUnlessOn(settings, connection);
        }
        return connection;
    }

    private static void refuseUnlessOn(DatabaseSettings settings, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet shown = statement.executeQuery(
                        "select name from pg_settings where name in ('fsync', 'synchronous_commit') and setting = 'off'")) {
            if (shown.next()) {
                String name = shown.getString(1);
                connection.close();
                throw StartRefusal.of(SettingsException.of(
                        "GATEWAY_DB_URL",
                        settings.printableUrl(),
                        "this PostgreSQL runs with %s=off and would lose acknowledged orders; expected is %s=on"
                                .formatted(name, name)));
            }
        }
    }

    private static String firstLine(SQLException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}

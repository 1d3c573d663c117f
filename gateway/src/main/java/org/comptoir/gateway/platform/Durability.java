package org.comptoir.gateway.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Refuses a database that would forget a committed order in a crash. */
final class Durability {

    private Durability() {}

    /** @throws SettingsException if the database cannot be reached, or answers a commit before it is on the disk */
    static void check(DatabaseSettings settings, DataSource dataSource) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (!settings.isEmbedded()) {
                refuseIfOff(settings, statement, "fsync");
                refuseIfOff(settings, statement, "synchronous_commit");
            }
        } catch (SQLException unreachable) {
            throw SettingsException.of(
                    "GATEWAY_DB_URL",
                    settings.url(),
                    "the database does not let us in (%s); start it, or correct GATEWAY_DB_URL, GATEWAY_DB_USER and GATEWAY_DB_PASSWORD"
                            .formatted(firstLine(unreachable)));
        }
    }

    private static void refuseIfOff(DatabaseSettings settings, Statement statement, String parameter)
            throws SQLException {
        try (ResultSet shown = statement.executeQuery("show " + parameter)) {
            if (shown.next() && "off".equals(shown.getString(1))) {
                throw SettingsException.of(
                        "GATEWAY_DB_URL",
                        settings.url(),
                        "this PostgreSQL runs with %s=off and would lose acknowledged orders; expected is %s=on"
                                .formatted(parameter, parameter));
            }
        }
    }

    private static String firstLine(SQLException failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}

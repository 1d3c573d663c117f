package org.comptoir.gateway.partner;

import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Writes down where the parties of connections meet that were opened before version 63; of two that meet alike the older has it. */
@Dependent
class OldMeetings implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("63.1");
    }

    @Override
    public String getDescription() {
        return "meetings of before";
    }

    /** The rows of before end here, so this never changes: nothing to compare. */
    @Override
    @SuppressWarnings("NullAway") // Flyway takes null for "no checksum"
    public Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection database = context.getConnection();
        try (Statement statement = database.createStatement();
                PreparedStatement insert =
                        database.prepareStatement("insert into connection_meeting (digest, supplier_id, connection_id)"
                                + " values (?, ?, ?) on conflict do nothing")) {
            Map<String, List<Credential>> names = names(
                    statement,
                    "select role, connection_id as owner, domain, identity from connection_credential order by id");
            Map<String, List<Credential>> senders = names(
                    statement,
                    "select 'SENDER' as role, sender_id as owner, domain, identity from sender_credential order by id");
            try (ResultSet row =
                    statement.executeQuery("select id, supplier_id, sender_id from connection order by id")) {
                while (row.next()) {
                    Parties parties = new Parties(
                            of(names, "BUYER", row.getLong("id")),
                            of(names, "SUPPLIER", row.getLong("id")),
                            of(senders, "SENDER", row.getLong("sender_id")));
                    for (String meeting : parties.meetings()) {
                        insert.setString(1, meeting);
                        insert.setLong(2, row.getLong("supplier_id"));
                        insert.setLong(3, row.getLong("id"));
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    private static Map<String, List<Credential>> names(Statement statement, String sql) throws SQLException {
        Map<String, List<Credential>> names = new HashMap<>();
        try (ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                names.computeIfAbsent(row.getString("role") + row.getLong("owner"), none -> new ArrayList<>())
                        .add(new Credential(row.getString("domain"), row.getString("identity")));
            }
        }
        return names;
    }

    private static List<Credential> of(Map<String, List<Credential>> names, String role, long owner) {
        return names.getOrDefault(role + owner, List.of());
    }
}

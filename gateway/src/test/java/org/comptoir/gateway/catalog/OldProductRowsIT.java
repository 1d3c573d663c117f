package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.gateway.platform.Database;
import org.comptoir.gateway.platform.DatabaseSettings;
import org.comptoir.gateway.platform.GatewaySettings;
import org.comptoir.kernel.Language;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A database of before version 16, in a schema of its own beside the one under test. */
@ExtendWith(ArquillianExtension.class)
class OldProductRowsIT {

    private static final String SCHEMA = "old_products";

    @Inject
    GatewaySettings settings;

    @Inject
    Database database;

    @AfterEach
    void dropIt() {
        database.update("drop schema if exists " + SCHEMA + " cascade");
    }

    @Test
    void takesTheProductsOfBeforeOverWithAllTheirParts() throws Exception {
        flyway().target("15").load().migrate();
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.execute("insert into supplier (id, name) values (7, 'S')");
            statement.execute("insert into catalog_version values (7, 3)");
            statement.execute("insert into category values (7, 'nuts', null, 1)");
            statement.execute(
                    "insert into product values (7, 'AB-1', 'nuts', 'fasteners', 'BX', 'EA', 100.000000, 12.500000,"
                            + " 'EUR', 1.000000, 2.000000, 2.000000, 'Tornavel', 'TV-1', 3, 'hex-nut', 'M8')");
            statement.execute("insert into product_classification values (7, 'AB-1', 'UNSPSC', '26', '31161727')");
            statement.execute(
                    "insert into product_text values (7, 'AB-1', 'de', 'Mutter', 'Stahl', U&'Gewinde\\0009M8\\000a')");

            flyway().target("16.1")
                    .javaMigrations(new JavaMigration[] {new OldProductRows()})
                    .load()
                    .migrate();

            try (var row = statement.executeQuery("select p.*, s.lead_time_days from product p"
                    + " join product_supply s on s.part_id = p.part_id")) {
                assertThat(row.next()).isTrue();
                var sheet = ProductSheet.fromJson(row.getString("sheet"));
                assertThat(sheet.textIn(Language.EN).attributes().get(0).value())
                        .isEqualTo("M8");
                assertThat(sheet.terms().listPrice().price().plainAmount()).isEqualTo("12.50");
                assertThat(sheet.classifications()).hasSize(1);
                assertThat(sheet.toJson()).isEqualTo(row.getString("sheet"));
                assertThat(row.getLong("change")).isEqualTo(3);
                assertThat(row.getInt("lead_time_days")).isEqualTo(3);
                assertThat(row.next()).isFalse();
            }
        }
    }

    private Connection connection() throws SQLException {
        DatabaseSettings rows = settings.database();
        Connection connection = DriverManager.getConnection(rows.url(), rows.user(), rows.password());
        connection.setSchema(SCHEMA);
        return connection;
    }

    private FluentConfiguration flyway() {
        DatabaseSettings rows = settings.database();
        return Flyway.configure(OldProductRows.class.getClassLoader())
                .dataSource(rows.url(), rows.user(), rows.password())
                .schemas(SCHEMA)
                .locations("classpath:db/migration")
                .placeholders(Map.of("postgresql", database.isPostgresql() ? "" : "-- "));
    }
}

package org.comptoir.gateway.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.util.Map;
import org.comptoir.gateway.catalog.item.ProductSheet;
import org.comptoir.kernel.Language;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;

class OldProductRowsTest {

    private static final String URL = "jdbc:h2:mem:old-products;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE"
            + ";DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1";

    @Test
    void takesTheProductsOfBeforeOverWithAllTheirParts() throws Exception {
        flyway().target("15").load().migrate();
        try (var connection = DriverManager.getConnection(URL);
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

            flyway().javaMigrations(new JavaMigration[] {new OldProductRows()})
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

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(URL, "", "")
                .locations("classpath:db/migration")
                .placeholders(Map.of("postgresql", "-- "));
    }
}

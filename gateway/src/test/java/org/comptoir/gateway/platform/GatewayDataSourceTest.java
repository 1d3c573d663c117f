package org.comptoir.gateway.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class GatewayDataSourceTest {

    private static final String PLAIN = "jdbc:postgresql://db:5432/comptoir";

    @Test
    void givesUpOnADatabaseThatHangs() throws SQLException {
        PGSimpleDataSource driver = driver(new GatewayDataSource(at(PLAIN)));

        assertThat(driver.getSocketTimeout()).isEqualTo(60);
        assertThat(driver.getConnectTimeout()).isEqualTo(2);
        assertThat(driver.getOptions()).isEqualTo("-c lock_timeout=10000");
        assertThat(driver.getReWriteBatchedInserts()).isTrue();
        assertThat(driver.getUser()).isEqualTo("comptoir");
    }

    @Test
    void whatTheOperatorWroteIntoTheAddressHolds() throws SQLException {
        PGSimpleDataSource driver = driver(new GatewayDataSource(at(
                PLAIN + "?socketTimeout=300&connectTimeout=9&options=-c%20search_path%3Dshop&ApplicationName=north")));

        assertThat(driver.getSocketTimeout()).isEqualTo(300);
        assertThat(driver.getConnectTimeout()).isEqualTo(9);
        assertThat(driver.getOptions()).isEqualTo("-c lock_timeout=10000 -c search_path=shop");
        assertThat(driver.getApplicationName()).isEqualTo("north");
    }

    @Test
    void nobodyHangsUpOnAMigrationThatTakesLong() throws SQLException {
        PGSimpleDataSource driver = driver(GatewayDataSource.patient(at(PLAIN + "?socketTimeout=30")));

        assertThat(driver.getSocketTimeout()).isZero();
        assertThat(driver.getOptions()).contains("lock_timeout");
    }

    private static DatabaseSettings at(String url) {
        return new DatabaseSettings(url, "comptoir", "secret");
    }

    private static PGSimpleDataSource driver(GatewayDataSource source) throws SQLException {
        return source.unwrap(PGSimpleDataSource.class);
    }
}

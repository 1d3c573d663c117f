package org.comptoir.browser;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;

class ShoppingOnPostgresqlBrowserIT extends ShoppingJourney {

    private @Nullable EmbeddedPostgres postgres;

    @Override
    RunningGateway startGateway() {
        try {
            postgres = EmbeddedPostgres.builder().start();
            return RunningGateway.start(
                    "postgresql",
                    Map.of(
                            "GATEWAY_DB_URL", postgres.getJdbcUrl("postgres", "postgres"),
                            "GATEWAY_DB_USER", "postgres",
                            "GATEWAY_DB_PASSWORD", "postgres"));
        } catch (IOException broken) {
            throw new UncheckedIOException("No PostgreSQL to test on", broken);
        }
    }

    @AfterAll
    void stopDatabase() throws IOException {
        if (postgres != null) {
            postgres.close();
        }
    }
}
